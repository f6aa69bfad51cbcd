package org.fanal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.people.store.ApplicationRow;
import org.fanal.people.store.ApplicationRows;
import org.fanal.people.store.DomainProofRows;
import org.fanal.people.store.OrganisationRow;
import org.fanal.people.store.OrganisationRows;
import org.fanal.platform.Audit;
import org.fanal.platform.Mail;
import org.fanal.platform.Secrets;

/** Administrators answer organisations that apply, and end what was admitted. All is audited. */
@ApplicationScoped
public class Admissions {

  public static final int LONGEST_REASON = 600;

  private ApplicationRows applications;
  private DomainProofRows proofs;
  private OrganisationRows rows;
  private Organisations organisations;
  private Accounts accounts;
  private LinkLetters letters;
  private Mail mail;
  private Secrets secrets;
  private Audit audit;
  private Clock clock;

  protected Admissions() {}

  @Inject
  public Admissions(
      ApplicationRows applications,
      DomainProofRows proofs,
      OrganisationRows rows,
      Organisations organisations,
      Accounts accounts,
      LinkLetters letters,
      Mail mail,
      Secrets secrets,
      Audit audit,
      Clock clock) {
    this.applications = applications;
    this.proofs = proofs;
    this.rows = rows;
    this.organisations = organisations;
    this.accounts = accounts;
    this.letters = letters;
    this.mail = mail;
    this.secrets = secrets;
    this.audit = audit;
    this.clock = clock;
  }

  /** What became of an administrator's answer. */
  public enum Outcome {
    DONE,
    /** Its domain is not proven yet. */
    NOT_PROVEN,
    /** Another organisation proved the same domain, and that was not confirmed as seen. */
    DOMAIN_SHARED,
    /** A sentence is needed. */
    NO_REASON,
    /** It was answered or withdrawn meanwhile. */
    GONE
  }

  /**
   * Makes the organisation, with whoever applied as its first owner.
   *
   * @param seen that others proved the same domain
   */
  @Transactional
  public Outcome admit(PersonId actor, UUID application, boolean seen) {
    Optional<ApplicationRow> running = applications.lockRunning(application);
    if (running.isEmpty()) {
      return Outcome.GONE;
    }
    if (proofs.find(application).filter(row -> row.proof().isProven()).isEmpty()) {
      return Outcome.NOT_PROVEN;
    }
    if (!seen && !proofs.othersOf(application).isEmpty()) {
      return Outcome.DOMAIN_SHARED;
    }
    ApplicationRow row = running.get();
    rows.add(new OrganisationRow(row.id(), row.name(), Handle.fresh(), clock.instant()));
    organisations.addMember(actor, row.id(), row.applicant(), OrganisationRole.OWNER);
    row.end(ApplicationState.ADMITTED, clock.instant());
    answered(actor, row, "people.organisation-admitted");
    return Outcome.DONE;
  }

  /**
   * @param reason a sentence for whoever applied
   */
  @Transactional
  public Outcome decline(PersonId actor, UUID application, String reason) {
    String plain = reason.strip();
    if (plain.isEmpty() || plain.length() > LONGEST_REASON) {
      return Outcome.NO_REASON;
    }
    Optional<ApplicationRow> running = applications.lockRunning(application);
    running.ifPresent(row -> decline(actor, row, plain));
    return running.isPresent() ? Outcome.DONE : Outcome.GONE;
  }

  private void decline(PersonId actor, ApplicationRow row, String reason) {
    row.decline(
        secrets.seal(row.applicant().value(), Applications.REASON, reason), clock.instant());
    proofs.delete(row.id());
    answered(actor, row, "people.organisation-declined");
  }

  private void answered(PersonId actor, ApplicationRow row, String kind) {
    audit.record(actor.value(), kind, row.id());
    accounts.find(row.applicant()).map(letters::answered).ifPresent(mail::send);
  }

  /** It may use nothing any more, until it is admitted again. */
  @Transactional
  public void end(PersonId actor, UUID organisation) {
    rows.lock(organisation)
        .ifPresent(
            row -> {
              row.end(clock.instant());
              audit.record(actor.value(), "people.organisation-ended", organisation);
            });
  }

  @Transactional
  public void goOn(PersonId actor, UUID organisation) {
    rows.lock(organisation)
        .ifPresent(
            row -> {
              row.goOn();
              audit.record(actor.value(), "people.organisation-admitted-again", organisation);
            });
  }
}
