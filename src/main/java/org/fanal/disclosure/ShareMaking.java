package org.fanal.disclosure;

import static java.time.ZoneOffset.UTC;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.certification.Award;
import org.fanal.certification.Awards;
import org.fanal.certification.Instances;
import org.fanal.certification.Issued;
import org.fanal.certification.IssuerIdentity;
import org.fanal.certification.StatusEntryId;
import org.fanal.disclosure.model.Code;
import org.fanal.disclosure.store.NewShare;
import org.fanal.disclosure.store.Renewed;
import org.fanal.disclosure.store.ShareRows;
import org.fanal.disclosure.store.StoredShare;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.PlainLine;
import org.fanal.platform.Secrets;

/** Turns a wish into what is shown, and what is shown into a signed share. */
@ApplicationScoped
public class ShareMaking {

  private Awards awards;
  private Instances instances;
  private IssuerIdentity identity;
  private PrintedNames names;
  private ShareRows rows;
  private Secrets secrets;

  protected ShareMaking() {}

  @Inject
  public ShareMaking(
      Awards awards,
      Instances instances,
      IssuerIdentity identity,
      PrintedNames names,
      ShareRows rows,
      Secrets secrets) {
    this.awards = awards;
    this.instances = instances;
    this.identity = identity;
    this.names = names;
    this.rows = rows;
    this.secrets = secrets;
  }

  /** A wish that can be fulfilled, with the award and all that would be shown. */
  record Prepared(Award award, ShareWish wish, Shown shown, Instant madeAt, Instant overAt) {}

  /** What a holder wishes, as of an instant: either it can be made, or why not. */
  record Preparation(Optional<Prepared> prepared, Optional<ShareRefusal> refusal) {

    private static Preparation refused(ShareRefusal why) {
      return new Preparation(Optional.empty(), Optional.of(why));
    }
  }

  /** As it would be, were it made now. */
  @Transactional(TxType.MANDATORY)
  Preparation preview(PersonId holder, ShareWish wish, Instant now) {
    return prepare(awards.find(holder, wish.award()), holder, wish, now);
  }

  /** The award stays as it is until the share is made. */
  @Transactional(TxType.MANDATORY)
  Preparation prepare(PersonId holder, ShareWish wish, Instant now) {
    return prepare(awards.lock(holder, wish.award()), holder, wish, now);
  }

  private Preparation prepare(Optional<Award> award, PersonId holder, ShareWish wish, Instant now) {
    if (award.isEmpty()) {
      return Preparation.refused(ShareRefusal.NO_SUCH_AWARD);
    }
    if (award.get().term().isReplaced() || !award.get().term().standsAt(now)) {
      return Preparation.refused(ShareRefusal.AWARD_NOT_STANDING);
    }
    Optional<ShareRefusal> unfit = ShareBounds.refuse(wish, LocalDate.ofInstant(now, UTC));
    if (unfit.isPresent()) {
      return Preparation.refused(unfit.get());
    }
    Optional<String> name = wish.name() == NameShown.NONE ? Optional.empty() : names.find(holder);
    if (name.isEmpty() && wish.name() != NameShown.NONE) {
      return Preparation.refused(ShareRefusal.NAME_MISSING);
    }
    return prepared(award.get(), wish, name, now);
  }

  /** Signs and seals; the caller answers for a code that nobody else has. */
  @Transactional(TxType.MANDATORY)
  ShareId make(Prepared prepared, Code code) {
    Award award = prepared.award();
    Shown shown = prepared.shown();
    ShareWish wish = prepared.wish();
    Issued issued = instances.issue(Statements.claims(award, shown));
    UUID id = UUID.randomUUID();
    rows.add(
        new NewShare(
            id,
            award.holder().value(),
            award.id().value(),
            issued.status().value(),
            code.lookup(),
            audience(wish),
            prepared.madeAt(),
            opensAt(wish),
            prepared.overAt(),
            wish.mostOpenings(),
            SealedShare.shown(secrets, id, shown),
            SealedShare.notes(secrets, id, notes(wish, code)),
            SealedShare.firstHead(secrets, id),
            SealedShare.instance(secrets, id, issued.credential().text())));
    return new ShareId(id);
  }

  /**
   * A fresh instance for the same code, after which the one before counts no more.
   *
   * @param overAt the end of the share, which may be later than that of what it shows
   */
  @Transactional(TxType.MANDATORY)
  void renew(StoredShare share, Award award, Shown shown, Instant overAt) {
    Issued issued = instances.issue(Statements.claims(award, shown));
    instances.withdraw(List.of(new StatusEntryId(share.statusEntry())));
    UUID id = share.id();
    rows.renew(
        id,
        new Renewed(
            issued.status().value(),
            overAt,
            SealedShare.shown(secrets, id, shown),
            SealedShare.instance(secrets, id, issued.credential().text())));
  }

  private Optional<byte[]> audience(ShareWish wish) {
    return wish.audience().organisation().map(each -> SealedShare.audience(secrets, each.id()));
  }

  private static ShareNotes notes(ShareWish wish, Code code) {
    return new ShareNotes(
        code,
        PlainLine.of(wish.forWhom()).text(),
        PlainLine.of(wish.purpose()).text(),
        wish.audience(),
        wish.name());
  }

  private static Optional<Instant> opensAt(ShareWish wish) {
    return wish.from().map(day -> day.atStartOfDay(UTC).toInstant());
  }

  private Preparation prepared(Award award, ShareWish wish, Optional<String> name, Instant now) {
    Instant overAt = ShareBounds.endOf(ShareBounds.until(wish, LocalDate.ofInstant(now, UTC)));
    LocalDate until = ShareBounds.lastDay(overAt, award.term());
    Optional<String> printed =
        wish.name() == NameShown.INITIALS ? name.map(PrintedNames::initials) : name;
    Shown shown = Statements.shown(award, wish, printed, until, identity.issuer());
    return new Preparation(
        Optional.of(new Prepared(award, wish, shown, now, overAt)), Optional.empty());
  }
}
