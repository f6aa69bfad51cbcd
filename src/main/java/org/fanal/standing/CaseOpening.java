package org.fanal.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.platform.Audit;
import org.fanal.standing.store.DecisionRows;
import org.fanal.standing.store.NewCase;
import org.fanal.standing.store.StoredCase;

/**
 * Cases that the committee opens itself: a suspension, a withdrawal, or the end of one. They start
 * from a decision in which the member took part, since there is no list of people; the person is
 * told at once and reads why, so that they can be heard. Whoever opens one leaves it to others.
 */
@ApplicationScoped
public class CaseOpening {

  private DecisionRows cases;
  private Bench bench;
  private Grounds grounds;
  private CaseWords words;
  private DecisionNews news;
  private Audit audit;
  private Clock clock;

  protected CaseOpening() {}

  @Inject
  CaseOpening(
      DecisionRows cases,
      Bench bench,
      Grounds grounds,
      CaseWords words,
      DecisionNews news,
      Audit audit,
      Clock clock) {
    this.cases = cases;
    this.bench = bench;
    this.grounds = grounds;
    this.words = words;
    this.news = news;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param from a decided case in which the member took part
   */
  @Transactional
  public OpenOutcome open(PersonId member, DecisionId from, Matter matter, String reasons) {
    return cases
        .find(from.value())
        .filter(found -> mayOpen(member, found))
        .map(found -> open(member, found, matter, reasons))
        .orElse(OpenOutcome.NO_SUCH_CASE);
  }

  /** Who taught the person since, or stepped aside, opens nothing about them. */
  private boolean mayOpen(PersonId member, StoredCase found) {
    Surroundings around = bench.around(List.of(found));
    return !found.isOpen()
        && around.spoke(member, found)
        && bench.isStillIndependent(member, found);
  }

  private OpenOutcome open(PersonId member, StoredCase from, Matter matter, String reasons) {
    if (!CaseViews.openable(grounds.find(from)).contains(matter)) {
      return OpenOutcome.NOT_POSSIBLE;
    }
    if (!Reasons.fit(reasons)) {
      return OpenOutcome.REASONS_UNFIT;
    }
    PersonId person = new PersonId(from.person());
    UUID id = UUID.randomUUID();
    boolean isNew =
        cases.open(
            new NewCase(
                id,
                from.person(),
                from.programme(),
                matter.name(),
                Optional.empty(),
                member.value(),
                clock.instant(),
                Optional.of(words.sealText(person, id, reasons)),
                false));
    if (isNew) {
      audit.record(member.value(), "standing.case-opened", id);
      news.tell(person);
    }
    return isNew ? OpenOutcome.OPENED : OpenOutcome.OPENED_BEFORE;
  }
}
