package org.fanal.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.people.Account;
import org.fanal.people.Accounts;
import org.fanal.platform.Audit;
import org.fanal.platform.Secrets;
import org.fanal.standing.store.ComplaintRow;
import org.fanal.standing.store.ComplaintRows;

/**
 * What the committee does with complaints: it says that they arrived, opens a case about somebody
 * it finds by their exact address, or closes them with reasons.
 */
@ApplicationScoped
public class ComplaintDesk {

  private static final int MOST = 200;

  private ComplaintRows rows;
  private CaseOpening opening;
  private Accounts accounts;
  private ComplaintLetters letters;
  private Secrets secrets;
  private Audit audit;
  private Clock clock;

  protected ComplaintDesk() {}

  @Inject
  ComplaintDesk(
      ComplaintRows rows,
      CaseOpening opening,
      Accounts accounts,
      ComplaintLetters letters,
      Secrets secrets,
      Audit audit,
      Clock clock) {
    this.rows = rows;
    this.opening = opening;
    this.accounts = accounts;
    this.letters = letters;
    this.secrets = secrets;
    this.audit = audit;
    this.clock = clock;
  }

  /** Those that wait, the oldest first, without their words. */
  @Transactional
  public List<ComplaintView> waiting() {
    return rows.open(MOST).stream().map(row -> view(row, Optional.empty(), "")).toList();
  }

  /** One that waits. */
  @Transactional
  public Optional<ComplaintView> find(ComplaintId complaint) {
    return rows.find(complaint.value()).filter(ComplaintRow::isOpen).map(this::opened);
  }

  /** Says to whoever wrote it that it arrived; whether it waits. */
  @Transactional
  public boolean acknowledge(PersonId member, ComplaintId complaint) {
    Optional<ComplaintRow> row = locked(complaint);
    row.filter(found -> found.acknowledgedAt().isEmpty())
        .ifPresent(
            found -> {
              contact(found).ifPresent(letters::arrived);
              found.acknowledge(member, clock.instant());
              audit.record(member.value(), "standing.complaint-acknowledged", found.id());
            });
    return row.isPresent();
  }

  /** Closes it; whether it waits and the reasons fit. */
  @Transactional
  public boolean close(PersonId member, ComplaintId complaint, String reasons) {
    Optional<ComplaintRow> row = locked(complaint).filter(found -> Reasons.fit(reasons));
    row.ifPresent(
        found -> {
          byte[] why =
              secrets.seal(found.id(), Complaints.reasonsContext(found.id()), reasons.strip());
          close(member, found, Optional.of(why));
          audit.record(member.value(), "standing.complaint-closed", found.id());
        });
    return row.isPresent();
  }

  /**
   * Opens a case about the holder of that account. One answer for whoever is not there, holds
   * nothing, or is somebody that this member may not decide about.
   *
   * @param in the programme; empty for the first where it is possible
   */
  @Transactional
  public OpenOutcome open(
      PersonId member,
      ComplaintId complaint,
      String email,
      Optional<ProgrammeId> in,
      Matter matter,
      String reasons) {
    Optional<ComplaintRow> row = locked(complaint);
    if (row.isEmpty()) {
      return OpenOutcome.NO_SUCH_CASE;
    }
    if (!Reasons.fit(reasons)) {
      return OpenOutcome.REASONS_UNFIT;
    }
    return accounts
        .findByExactEmail(email)
        .map(Account::person)
        .map(person -> open(member, row.get(), person.id(), in, matter, reasons))
        .orElse(OpenOutcome.NOT_POSSIBLE);
  }

  private OpenOutcome open(
      PersonId member,
      ComplaintRow row,
      PersonId person,
      Optional<ProgrammeId> in,
      Matter matter,
      String reasons) {
    CaseOpening.Opened opened = opening.about(member, person, in, matter, reasons);
    opened
        .decision()
        .ifPresent(
            decision -> {
              row.link(person, decision.value());
              close(member, row, Optional.empty());
              audit.record(member.value(), "standing.complaint-linked", row.id());
            });
    return opened.outcome();
  }

  /** What is said does not tell what came of it. */
  private void close(PersonId member, ComplaintRow row, Optional<byte[]> why) {
    contact(row).ifPresent(letters::read);
    row.close(member, clock.instant(), why);
  }

  private Optional<ComplaintRow> locked(ComplaintId complaint) {
    return rows.lock(complaint.value()).filter(ComplaintRow::isOpen);
  }

  private ComplaintView opened(ComplaintRow row) {
    String text = secrets.open(row.id(), Complaints.textContext(row.id()), row.text()).orElse("");
    return view(row, contact(row), text);
  }

  private Optional<String> contact(ComplaintRow row) {
    return row.contact()
        .flatMap(closed -> secrets.open(row.id(), Complaints.contactContext(row.id()), closed));
  }

  private static ComplaintView view(ComplaintRow row, Optional<String> contact, String text) {
    return new ComplaintView(
        new ComplaintId(row.id()), row.receivedAt(), row.acknowledgedAt(), contact, text);
  }
}
