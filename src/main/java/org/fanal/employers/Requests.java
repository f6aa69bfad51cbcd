package org.fanal.employers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanal.employers.RequestWish.Flaw;
import org.fanal.employers.store.RequestRow;
import org.fanal.employers.store.RequestRows;
import org.fanal.kernel.PersonId;
import org.fanal.people.DomainProof;
import org.fanal.people.DomainProofs;
import org.fanal.people.Organisation;
import org.fanal.people.OrganisationRole;
import org.fanal.people.Organisations;
import org.fanal.platform.Audit;
import org.fanal.platform.Secrets;
import org.fanal.platform.Unlocked;

/**
 * An organisation asks a holder to whom it hands a code: nobody can be looked up here. The holder
 * gives a share or does nothing; of what they do with the request, nothing at all is kept.
 */
@ApplicationScoped
public class Requests {

  static final int MOST_OPEN = 100;
  private static final Duration KEPT = Duration.ofDays(30);
  private static final String CONTEXT = "employers/request";

  private RequestRows rows;
  private Organisations organisations;
  private DomainProofs proofs;
  private Secrets secrets;
  private Audit audit;
  private Clock clock;

  protected Requests() {}

  @Inject
  public Requests(
      RequestRows rows,
      Organisations organisations,
      DomainProofs proofs,
      Secrets secrets,
      Audit audit,
      Clock clock) {
    this.rows = rows;
    this.organisations = organisations;
    this.proofs = proofs;
    this.secrets = secrets;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public AskOutcome ask(PersonId member, UUID organisation, RequestWish wish) {
    return ask(member, organisation, wish, RequestCode.fresh());
  }

  AskOutcome ask(PersonId member, UUID organisation, RequestWish wish, RequestCode code) {
    Instant now = clock.instant();
    if (!mayAsk(member, organisation)) {
      return new AskOutcome.NotYours();
    }
    Set<Flaw> flaws = wish.flaws(LocalDate.ofInstant(now, ZoneOffset.UTC));
    if (!flaws.isEmpty()) {
      return new AskOutcome.ToMend(flaws);
    }
    if (rows.of(organisation).stream().filter(row -> row.isOpen(now)).count() >= MOST_OPEN) {
      return new AskOutcome.TooMany();
    }
    UUID id = UUID.randomUUID();
    byte[] closed = secrets.seal(organisation, context(id), new WishJson(code, wish).text());
    Instant overAt = wish.until().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    rows.add(new RequestRow(id, organisation, code.hash(), closed, now, overAt));
    audit.record(member.value(), "employers.request-made", id);
    return new AskOutcome.Made(id);
  }

  /** The newest first, for members. */
  @Transactional
  public List<Request> of(PersonId member, UUID organisation) {
    if (organisations.roleOf(member, organisation).isEmpty()) {
      return List.of();
    }
    Unlocked keys = secrets.unlock(Set.of(organisation));
    Instant now = clock.instant();
    return rows.of(organisation).stream().map(row -> request(row, keys, now)).toList();
  }

  @Transactional
  public Optional<Request> find(PersonId member, UUID organisation, UUID request) {
    return of(member, organisation).stream().filter(one -> one.id().equals(request)).findFirst();
  }

  /**
   * Takes it back: its code leads nowhere from now on.
   *
   * @return false when there is none that they may take back
   */
  @Transactional
  public boolean end(PersonId member, UUID organisation, UUID request) {
    Optional<RequestRow> found =
        mayAsk(member, organisation) ? rows.find(organisation, request) : Optional.empty();
    found.ifPresent(
        row -> {
          rows.delete(row);
          audit.record(member.value(), "employers.request-ended", request);
        });
    return found.isPresent();
  }

  /** What the code leads to; empty when it is unknown, over, or of nobody who is admitted. */
  @Transactional
  public Optional<Asked> open(String typed) {
    Instant now = clock.instant();
    return RequestCode.parse(typed)
        .flatMap(code -> rows.find(code.hash()))
        .filter(row -> row.isOpen(now))
        .flatMap(row -> organisations.find(row.organisation()).flatMap(by -> asked(row, by)));
  }

  /** What is over goes a month later. */
  @Transactional
  public void forgetOld() {
    rows.deleteOver(clock.instant().minus(KEPT));
  }

  private Optional<Asked> asked(RequestRow row, Organisation by) {
    if (!by.admitted()) {
      return Optional.empty();
    }
    RequestWish wish = opened(row, secrets.unlock(Set.of(by.id()))).wish();
    Optional<String> domain =
        proofs.find(by.id()).filter(DomainProof::isProven).map(DomainProof::domain);
    return Optional.of(new Asked(by.id(), by.name(), by.handle().grouped(), domain, wish));
  }

  private static Request request(RequestRow row, Unlocked keys, Instant now) {
    WishJson opened = opened(row, keys);
    return new Request(
        row.id(), opened.code().grouped(), opened.wish(), row.madeAt(), row.isOpen(now));
  }

  private static WishJson opened(RequestRow row, Unlocked keys) {
    return keys.open(row.organisation(), context(row.id()), row.wish())
        .map(WishJson::read)
        .orElseThrow(() -> new IllegalStateException("No key for request " + row.id()));
  }

  private boolean mayAsk(PersonId member, UUID organisation) {
    return organisations
        .roleOf(member, organisation)
        .filter(OrganisationRole::mayCheck)
        .isPresent();
  }

  private static String context(UUID request) {
    return CONTEXT + "/" + request;
  }
}
