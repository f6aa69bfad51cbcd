package org.fanal.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.platform.Audit;
import org.fanal.standing.store.DecisionRows;
import org.fanal.standing.store.NewCase;
import org.fanal.standing.store.OpinionRows;
import org.fanal.standing.store.StoredCase;
import org.fanal.standing.store.StoredOpinion;

/**
 * Cases that the committee opens itself: a suspension, a withdrawal, or the end of one. They start
 * from a decision in which the member took part, since there is no list of people; the person is
 * told at once and reads why, so that they can be heard. Whoever opens one leaves it to others; but
 * whoever proposes a precaution is the first of the two who take it, and another confirms.
 */
@ApplicationScoped
public class CaseOpening {

  /** What came of opening one, and the case where there is a new one. */
  record Opened(OpenOutcome outcome, Optional<DecisionId> decision) {}

  private DecisionRows cases;
  private OpinionRows opinions;
  private Bench bench;
  private Grounds grounds;
  private Openable openable;
  private CaseWords words;
  private DecisionNews news;
  private Audit audit;
  private Clock clock;

  protected CaseOpening() {}

  @Inject
  CaseOpening(
      DecisionRows cases,
      OpinionRows opinions,
      Bench bench,
      Grounds grounds,
      Openable openable,
      CaseWords words,
      DecisionNews news,
      Audit audit,
      Clock clock) {
    this.cases = cases;
    this.opinions = opinions;
    this.bench = bench;
    this.grounds = grounds;
    this.openable = openable;
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
    if (!openable.of(new PersonId(from.person()), grounds.find(from)).contains(matter)) {
      return OpenOutcome.NOT_POSSIBLE;
    }
    return Reasons.fit(reasons)
        ? open(member, new PersonId(from.person()), from.programme(), matter, reasons).outcome()
        : OpenOutcome.REASONS_UNFIT;
  }

  /**
   * Opens a case about somebody who was found otherwise. One answer for whoever stands nowhere, and
   * whoever this member may not decide about.
   *
   * @param in the programme; empty for the first where it is possible
   */
  Opened about(
      PersonId member, PersonId person, Optional<ProgrammeId> in, Matter matter, String reasons) {
    return Optional.of(person)
        .filter(found -> bench.isIndependentOf(member, found))
        .flatMap(found -> openable.where(found, matter, in))
        .map(programme -> open(member, person, programme.value(), matter, reasons))
        .orElseGet(() -> new Opened(OpenOutcome.NOT_POSSIBLE, Optional.empty()));
  }

  private Opened open(
      PersonId member, PersonId person, String programme, Matter matter, String reasons) {
    UUID id = UUID.randomUUID();
    boolean isNew =
        cases.open(
            new NewCase(
                id,
                person.value(),
                programme,
                matter.name(),
                Optional.empty(),
                member.value(),
                clock.instant(),
                Optional.of(words.sealText(person, id, reasons)),
                false));
    if (!isNew) {
      return new Opened(OpenOutcome.OPENED_BEFORE, Optional.empty());
    }
    audit.record(member.value(), "standing.case-opened", id);
    tell(member, person, id, matter, reasons);
    return new Opened(OpenOutcome.OPENED, Optional.of(new DecisionId(id)));
  }

  /** A precaution is told when it is taken: until another confirms it, nothing happened. */
  private void tell(PersonId member, PersonId person, UUID id, Matter matter, String reasons) {
    if (matter == Matter.PRECAUTION) {
      byte[] closed = words.sealReasons(person.value(), id, reasons);
      opinions.add(new StoredOpinion(id, member.value(), true, closed, clock.instant()));
    } else {
      news.tell(person);
    }
  }
}
