package org.fanal.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.library.Library;
import org.fanal.platform.Audit;
import org.fanal.study.store.EnrolmentRows;
import org.fanal.study.store.EnrolmentRows.Member;

/** « Demander un échange »: the request stands on the trainers' list until it is answered. */
@ApplicationScoped
public class Hands {

  private EnrolmentRows rows;
  private OpenCohorts open;
  private Library library;
  private Audit audit;
  private Clock clock;

  protected Hands() {}

  @Inject
  Hands(EnrolmentRows rows, OpenCohorts open, Library library, Audit audit, Clock clock) {
    this.rows = rows;
    this.open = open;
    this.library = library;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Since when the request is open; raising twice is raising once; empty when not enrolled. Whoever
   * left their cohort joins the open one with it: a request must reach somebody.
   */
  @Transactional
  public Optional<Instant> raise(PersonId person, ProgrammeId programme) {
    if (library.programme(programme).isEmpty()) {
      return Optional.empty();
    }
    rows.joinIfAlone(person, programme, open.of(programme).value());
    rows.raiseHand(person, programme, clock.instant());
    return rows.handRaisedAt(person, programme);
  }

  /** The person takes the request back. */
  @Transactional
  public void lower(PersonId person, ProgrammeId programme) {
    rows.lowerHand(person, programme);
  }

  /** The trainer says that the request is answered; whether there was such a member. */
  @Transactional
  public boolean answered(PersonId trainer, CohortId cohort, MemberId member) {
    Optional<Member> found = rows.member(trainer, cohort.value(), member.value());
    found.ifPresent(
        known -> {
          rows.lowerHand(known.person(), known.programme());
          audit.record(trainer.value(), "study.hand-answered", known.person().value());
        });
    return found.isPresent();
  }
}
