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
import org.fanal.standing.store.ComplaintRow;
import org.fanal.standing.store.ComplaintRows;

/**
 * What the committee does with complaints: it says that they arrived, or opens a case about
 * somebody it finds by their exact address.
 */
@ApplicationScoped
public class ComplaintDesk {

  private static final int MOST = 200;

  private ComplaintRows rows;
  private CaseOpening opening;
  private Accounts accounts;
  private ComplaintLetters letters;
  private ComplaintClosing closing;
  private ComplaintWords words;
  private Audit audit;
  private Clock clock;

  protected ComplaintDesk() {}

  @Inject
  ComplaintDesk(
      ComplaintRows rows,
      CaseOpening opening,
      Accounts accounts,
      ComplaintLetters letters,
      ComplaintClosing closing,
      ComplaintWords words,
      Audit audit,
      Clock clock) {
    this.rows = rows;
    this.opening = opening;
    this.accounts = accounts;
    this.letters = letters;
    this.closing = closing;
    this.words = words;
    this.audit = audit;
    this.clock = clock;
  }

  /** Those that wait, without their words; those first that concern a member. */
  @Transactional
  public List<ComplaintView> waiting() {
    return rows.open(MOST).stream().map(ComplaintDesk::listed).toList();
  }

  /** One that waits. */
  @Transactional
  public Optional<ComplaintView> find(PersonId member, ComplaintId complaint) {
    return rows.find(complaint.value())
        .filter(ComplaintRow::isOpen)
        .map(row -> opened(member, row));
  }

  /** Says to whoever wrote it that it arrived; whether it waits. */
  @Transactional
  public boolean acknowledge(PersonId member, ComplaintId complaint) {
    Optional<ComplaintRow> row = locked(complaint);
    row.filter(found -> found.acknowledgedAt().isEmpty())
        .ifPresent(
            found -> {
              words.contact(found).ifPresent(letters::arrived);
              found.acknowledge(member, clock.instant());
              audit.record(member.value(), "standing.complaint-acknowledged", found.id());
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
              closing.close(member, row, Optional.empty());
              audit.record(member.value(), "standing.complaint-linked", row.id());
            });
    return opened.outcome();
  }

  private Optional<ComplaintRow> locked(ComplaintId complaint) {
    return rows.lock(complaint.value()).filter(ComplaintRow::isOpen);
  }

  /** Where whoever wrote it is to be told shows once they were told that it arrived. */
  private ComplaintView opened(PersonId member, ComplaintRow row) {
    ComplaintWords.Opener opener = words.of(List.of(row));
    Optional<String> contact =
        row.acknowledgedAt().isPresent() ? words.contact(row) : Optional.empty();
    Optional<String> proposed = opener.reasons(row);
    boolean mayAgree = proposed.isPresent() && !row.spoke(member);
    return view(row, contact, opener.text(row), proposed, mayAgree);
  }

  private static ComplaintView listed(ComplaintRow row) {
    return view(row, Optional.empty(), "", Optional.empty(), false);
  }

  private static ComplaintView view(
      ComplaintRow row,
      Optional<String> contact,
      String text,
      Optional<String> proposed,
      boolean mayAgree) {
    return new ComplaintView(
        new ComplaintId(row.id()),
        row.receivedAt(),
        row.isAboutMember(),
        row.acknowledgedAt(),
        row.contact().isPresent(),
        contact,
        text,
        row.isProposed(),
        proposed,
        mayAgree);
  }
}
