package org.fanal.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanal.certification.Instances;
import org.fanal.certification.StatusEntryId;
import org.fanal.disclosure.ShareMaking.Preparation;
import org.fanal.disclosure.model.Code;
import org.fanal.disclosure.store.ShareRows;
import org.fanal.disclosure.store.StoredShare;
import org.fanal.kernel.PersonId;
import org.fanal.platform.Secrets;
import org.fanal.platform.Unlocked;

/**
 * The shares that holders make of their awards. All of it is for the holder alone: an unknown share
 * and somebody else's are both empty.
 */
@ApplicationScoped
public class Shares {

  /** More would be more than anybody looks after. */
  public static final int MOST_RUNNING = 100;

  private static final SecureRandom RANDOM = new SecureRandom();

  private ShareMaking making;
  private ShareViews views;
  private ShareRows rows;
  private Instances instances;
  private Secrets secrets;
  private Clock clock;

  protected Shares() {}

  @Inject
  public Shares(
      ShareMaking making,
      ShareViews views,
      ShareRows rows,
      Instances instances,
      Secrets secrets,
      Clock clock) {
    this.making = making;
    this.views = views;
    this.rows = rows;
    this.instances = instances;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** Exactly what would be shown; nothing is made. */
  @Transactional
  public PreviewOutcome preview(PersonId holder, ShareWish wish) {
    Preparation preparation = making.preview(holder, wish, clock.instant());
    return preparation
        .prepared()
        .<PreviewOutcome>map(prepared -> new PreviewOutcome.Shows(prepared.shown()))
        .orElseGet(() -> new PreviewOutcome.Refused(preparation.refusal().orElseThrow()));
  }

  /** Signs a fresh instance and makes a code for it. */
  @Transactional
  public MakeOutcome make(PersonId holder, ShareWish wish) {
    if (rows.running(holder.value(), clock.instant()) >= MOST_RUNNING) {
      return new MakeOutcome.Refused(ShareRefusal.TOO_MANY);
    }
    Preparation preparation = making.prepare(holder, wish, clock.instant());
    return preparation
        .prepared()
        .map(prepared -> making.make(prepared, Code.fresh(RANDOM)))
        .<MakeOutcome>map(MakeOutcome.Made::new)
        .orElseGet(() -> new MakeOutcome.Refused(preparation.refusal().orElseThrow()));
  }

  /** The newest first, whatever their state. */
  @Transactional
  public List<ShareLine> of(PersonId holder) {
    List<StoredShare> found = rows.of(holder.value());
    Set<UUID> ids = found.stream().map(StoredShare::id).collect(Collectors.toSet());
    Unlocked keys = secrets.unlock(ids);
    return found.stream().map(share -> views.line(share, keys, clock.instant())).toList();
  }

  @Transactional
  public Optional<ShareView> find(PersonId holder, ShareId share) {
    return rows.find(holder.value(), share.value())
        .map(found -> views.view(found, secrets.unlock(Set.of(found.id())), clock.instant()));
  }

  /** Only while its code would be answered with "valid". */
  @Transactional
  public Optional<ShareView> current(PersonId holder, ShareId share) {
    Instant now = clock.instant();
    return rows.find(holder.value(), share.value())
        .filter(found -> ShareViews.state(found, now) == ShareState.ACTIVE)
        .filter(found -> rows.stands(found.award(), now))
        .map(found -> views.view(found, secrets.unlock(Set.of(found.id())), now));
  }

  /** The holder's copy; making a share is how to get one. Opening it leaves no receipt. */
  @Transactional
  public Optional<ShareFile> file(PersonId holder, ShareId share) {
    return rows.find(holder.value(), share.value())
        .map(found -> file(found, secrets.unlock(Set.of(found.id()))));
  }

  /**
   * Ends the share at once; its status bit follows at the next epoch. Ending it twice is the same
   * as once.
   *
   * @return false when there is no such share of this holder
   */
  @Transactional
  public boolean withdraw(PersonId holder, ShareId share) {
    Optional<StoredShare> found = rows.lock(holder.value(), share.value());
    found.ifPresent(
        stored -> {
          instances.withdraw(places(stored));
          rows.withdraw(stored.id(), clock.instant());
        });
    return found.isPresent();
  }

  private List<StatusEntryId> places(StoredShare share) {
    return rows.places(share.id()).stream().map(StatusEntryId::new).toList();
  }

  private ShareFile file(StoredShare share, Unlocked keys) {
    Shown shown = SealedShare.shown(keys, share.id(), share.sealedShown());
    String credential =
        SealedShare.instance(keys, share.id(), rows.instance(share.id()).orElseThrow());
    return new ShareFile(Statements.fileName(shown), credential.getBytes(StandardCharsets.UTF_8));
  }
}
