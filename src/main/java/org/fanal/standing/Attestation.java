package org.fanal.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.fanal.courseware.Award;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.pathway.requirement.Verdict;
import org.fanal.pathway.standing.FactKind;
import org.fanal.study.ModuleCompleted;

/**
 * Attests the theory by itself when its last module is completed: a fact that nobody needs to
 * decide on, which certifies nothing and can be taken from nobody.
 */
@ApplicationScoped
public class Attestation {

  private Standings standings;

  protected Attestation() {}

  @Inject
  public Attestation(Standings standings) {
    this.standings = standings;
  }

  /** Once, however often the event is told. */
  @Transactional
  public void on(@Observes ModuleCompleted completed) {
    attest(new PersonId(completed.person()), new ProgrammeId(completed.programme()));
  }

  /** Nothing happens to whoever has not completed it all, or was attested before. */
  @Transactional
  void attest(PersonId person, ProgrammeId programme) {
    standings
        .of(person, programme)
        .filter(view -> view.isPossible(FactKind.THEORY_ATTESTED))
        .filter(view -> view.check(Award.ATTESTATION).verdict() instanceof Verdict.Met)
        .ifPresent(
            view -> standings.enter(person, person, programme, FactKind.THEORY_ATTESTED, ""));
  }
}
