package org.fanal.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fanal.kernel.PersonId;
import org.fanal.platform.Audit;
import org.fanal.standing.store.ComplaintRow;
import org.fanal.standing.store.ComplaintRows;

/**
 * How a complaint is closed: one member proposes it with reasons and another agrees with these; two
 * others where it is said to concern a member of the committee.
 */
@ApplicationScoped
public class ComplaintClosing {

  private static final int MOST = 50;

  private ComplaintRows rows;
  private ComplaintWords words;
  private ComplaintLetters letters;
  private Audit audit;
  private Clock clock;

  protected ComplaintClosing() {}

  @Inject
  ComplaintClosing(
      ComplaintRows rows,
      ComplaintWords words,
      ComplaintLetters letters,
      Audit audit,
      Clock clock) {
    this.rows = rows;
    this.words = words;
    this.letters = letters;
    this.audit = audit;
    this.clock = clock;
  }

  /** Instead of what was proposed before; whether it waits and the reasons fit. */
  @Transactional
  public boolean propose(PersonId member, ComplaintId complaint, String reasons) {
    Optional<ComplaintRow> row = locked(complaint).filter(found -> Reasons.fit(reasons));
    row.ifPresent(
        found -> {
          found.propose(member, words.sealReasons(found.id(), reasons));
          audit.record(member.value(), "standing.complaint-closing-proposed", found.id());
        });
    return row.isPresent();
  }

  /**
   * @param reasons as this member read them, since others may stand there by now
   */
  @Transactional
  public CloseOutcome agree(PersonId member, ComplaintId complaint, String reasons) {
    return locked(complaint)
        .filter(found -> !found.spoke(member))
        .filter(found -> isProposed(found, reasons))
        .map(found -> agree(member, found))
        .orElse(CloseOutcome.NOT_POSSIBLE);
  }

  /** Those that came to nothing, the newest first, while they are kept. */
  @Transactional
  public List<ClosedComplaint> closed() {
    List<ComplaintRow> found = rows.closed(MOST);
    ComplaintWords.Opener opener = words.of(found);
    return found.stream()
        .map(
            row ->
                new ClosedComplaint(
                    row.receivedAt(),
                    row.closedAt().orElseThrow(),
                    opener.text(row),
                    opener.reasons(row).orElse("")))
        .toList();
  }

  /** What is said does not tell what came of it. */
  void close(PersonId member, ComplaintRow row, Optional<byte[]> why) {
    words.contact(row).ifPresent(letters::read);
    row.close(member, clock.instant(), why);
  }

  private boolean isProposed(ComplaintRow row, String reasons) {
    return words.of(List.of(row)).reasons(row).filter(reasons.strip()::equals).isPresent();
  }

  private CloseOutcome agree(PersonId member, ComplaintRow row) {
    if (!row.isAgreed()) {
      row.second(member);
      audit.record(member.value(), "standing.complaint-closing-agreed", row.id());
      return CloseOutcome.AGREED;
    }
    close(member, row, row.reasons());
    audit.record(member.value(), "standing.complaint-closed", row.id());
    return CloseOutcome.CLOSED;
  }

  private Optional<ComplaintRow> locked(ComplaintId complaint) {
    return rows.lock(complaint.value()).filter(ComplaintRow::isOpen);
  }
}
