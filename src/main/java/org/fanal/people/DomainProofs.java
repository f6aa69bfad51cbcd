package org.fanal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.people.DomainProof.Way;
import org.fanal.people.Limits.Kind;
import org.fanal.people.model.Token;
import org.fanal.people.store.ApplicationRow;
import org.fanal.people.store.ApplicationRows;
import org.fanal.people.store.DomainProofRow;
import org.fanal.people.store.DomainProofRows;
import org.fanal.people.store.OrganisationRows;
import org.fanal.platform.Audit;
import org.fanal.platform.Mail;

/**
 * Which domain an organisation has, and how it proved that. Who applies for an organisation, or
 * owns one, proves it; by mail only whoever reads the domain's own postmaster can.
 */
@ApplicationScoped
public class DomainProofs {

  /** Letters to one postmaster before a proof has been given. */
  private static final int MOST_LETTERS = 5;

  private DomainProofRows rows;
  private ApplicationRows applications;
  private OrganisationRows organisations;
  private LinkLetters letters;
  private Limits limits;
  private Mail mail;
  private Audit audit;
  private Clock clock;

  protected DomainProofs() {}

  @Inject
  public DomainProofs(
      DomainProofRows rows,
      ApplicationRows applications,
      OrganisationRows organisations,
      LinkLetters letters,
      Limits limits,
      Mail mail,
      Audit audit,
      Clock clock) {
    this.rows = rows;
    this.applications = applications;
    this.organisations = organisations;
    this.letters = letters;
    this.limits = limits;
    this.mail = mail;
    this.audit = audit;
    this.clock = clock;
  }

  /** What became of the wish to have a letter sent, or of a look at the records. */
  public enum Outcome {
    SENT,
    PROVEN,
    NOT_THERE,
    /** No name server answered. */
    NO_ANSWER,
    /** Too often in a short time. */
    WAIT,
    /** There is no such claim of theirs. */
    NOT_YOURS
  }

  /** An open link, as whoever reads the postmaster's mail sees it. */
  public record Claim(String organisation, String domain) {}

  /** Of an organisation, or of one that applies: its application has the id that it will have. */
  @Transactional
  public Optional<DomainProof> find(UUID organisation) {
    return rows.find(organisation).map(DomainProofRow::proof);
  }

  /** The names of others that proved the same domain. */
  @Transactional
  public List<String> othersOf(UUID organisation) {
    return rows.othersOf(organisation);
  }

  @Transactional
  public Outcome mail(PersonId by, UUID organisation, Language language) {
    Optional<DomainProofRow> claim = claimOf(by, organisation);
    if (claim.isEmpty()) {
      return Outcome.NOT_YOURS;
    }
    DomainProofRow row = claim.get();
    Instant now = clock.instant();
    String address = row.domain().postmaster().value();
    if (row.letters() >= MOST_LETTERS
        || limits.pass(Kind.LETTER, address, by.toString(), now).isPresent()) {
      return Outcome.WAIT;
    }
    mail.send(letters.domain(row.domain(), language, row.mail(now)));
    return Outcome.SENT;
  }

  @Transactional
  public Optional<Claim> opened(String token) {
    return open(token).map(row -> new Claim(nameOf(row.organisation()), row.domain().ascii()));
  }

  /** False when the link is good no more. */
  @Transactional
  public boolean confirm(String token) {
    Optional<DomainProofRow> claim = open(token).flatMap(row -> rows.lock(row.organisation()));
    claim.ifPresent(row -> prove(row, Way.LETTER));
    return claim.isPresent();
  }

  private Optional<DomainProofRow> open(String token) {
    return Token.of(token).flatMap(rows::find).filter(row -> row.isOpenedAt(clock.instant()));
  }

  /** The claim that this person may prove. */
  @Transactional
  Optional<DomainProof> claim(PersonId person, UUID organisation) {
    return claimOf(person, organisation).map(DomainProofRow::proof);
  }

  private Optional<DomainProofRow> claimOf(PersonId person, UUID organisation) {
    boolean applies =
        applications
            .find(organisation)
            .filter(row -> row.applicant().equals(person))
            .filter(row -> row.state() == ApplicationState.RUNNING)
            .isPresent();
    boolean owns =
        organisations
            .roleOf(person, organisation)
            .filter(OrganisationRole::mayLookAfter)
            .isPresent();
    return applies || owns ? rows.lock(organisation) : Optional.empty();
  }

  @Transactional
  void proveByRecord(PersonId person, UUID organisation) {
    claimOf(person, organisation).ifPresent(row -> prove(row, Way.RECORD));
  }

  private void prove(DomainProofRow row, Way way) {
    row.prove(way, clock.instant());
    audit.record(row.organisation(), "people.domain-proven", row.organisation());
  }

  private String nameOf(UUID organisation) {
    return organisations
        .find(organisation)
        .map(Organisation::name)
        .or(() -> applications.find(organisation).map(ApplicationRow::name))
        .orElse("");
  }
}
