package org.fanal.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.fanal.courseware.Award;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.pathway.requirement.Verdict;
import org.fanal.pathway.standing.FactKind;
import org.fanal.standing.store.LateRows;
import org.fanal.study.ModuleCompleted;

/**
 * Attests the theory by itself when its last module is completed: a fact that nobody needs to
 * decide on, which certifies nothing and can be taken from nobody.
 */
@ApplicationScoped
public class Attestation {

  private static final int MOST = 500;

  private Standings standings;
  private Rules rules;
  private LateRows late;

  protected Attestation() {}

  @Inject
  Attestation(Standings standings, Rules rules, LateRows late) {
    this.standings = standings;
    this.rules = rules;
    this.late = late;
  }

  /** Once, however often the event is told. */
  @Transactional
  public void on(@Observes ModuleCompleted completed) {
    PersonId person = new PersonId(completed.person());
    rules
        .find(new ProgrammeId(completed.programme()))
        .map(Certified::programme)
        .filter(whole -> late.isThrough(person, whole.id(), whole.modules().size()))
        .ifPresent(whole -> attest(person, whole.id()));
  }

  /**
   * Those who completed it all before there was anything to attest, or while their study rested.
   */
  @Transactional
  List<LateRows.Late> late() {
    return rules.all().stream()
        .flatMap(each -> late.of(each.id(), each.programme().modules().size(), MOST).stream())
        .toList();
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
