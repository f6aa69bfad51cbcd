package org.fanal.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.pathway.standing.FactKind;
import org.fanal.pathway.standing.Standing;
import org.fanal.platform.Audit;
import org.fanal.standing.store.DecisionRows;
import org.fanal.standing.store.NewCase;
import org.fanal.standing.store.OpinionRows;
import org.fanal.standing.store.StoredCase;
import org.fanal.standing.store.StoredOpinion;

/**
 * What follows a suspension as a precaution: a case about the suspension itself, for people who
 * took no part in it and who hear the person; and the end of it when these decide against.
 */
@Dependent
class Precautions {

  private final DecisionRows cases;
  private final OpinionRows opinions;
  private final Standings standings;
  private final CaseWords words;
  private final Audit audit;
  private final Clock clock;

  @Inject
  Precautions(
      DecisionRows cases,
      OpinionRows opinions,
      Standings standings,
      CaseWords words,
      Audit audit,
      Clock clock) {
    this.cases = cases;
    this.opinions = opinions;
    this.standings = standings;
    this.words = words;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Opens the case that has to be decided, with the words of who proposed; both who took the
   * precaution leave it to others.
   */
  void follow(StoredCase precaution, List<StoredOpinion> taken) {
    PersonId person = new PersonId(precaution.person());
    String why = words.of(List.of(precaution.person())).text(precaution).orElse("");
    UUID id = UUID.randomUUID();
    boolean isNew =
        cases.open(
            new NewCase(
                id,
                precaution.person(),
                precaution.programme(),
                Matter.SUSPENSION.name(),
                Optional.empty(),
                precaution.openedBy(),
                clock.instant(),
                Optional.of(words.sealText(person, id, why)),
                false));
    if (isNew) {
      taken.forEach(each -> opinions.stepAside(id, new PersonId(each.givenBy())));
      audit.record(precaution.openedBy(), "standing.case-opened", id);
    }
  }

  /** Whoever is not suspended for good is not kept suspended until the days run out. */
  void lift(PersonId member, StoredCase suspension, String reasons) {
    PersonId person = new PersonId(suspension.person());
    ProgrammeId programme = new ProgrammeId(suspension.programme());
    standings
        .of(person, programme)
        .map(StandingView::standing)
        .filter(Standing::isPrecaution)
        .ifPresent(now -> standings.enter(member, person, programme, FactKind.REINSTATED, reasons));
  }
}
