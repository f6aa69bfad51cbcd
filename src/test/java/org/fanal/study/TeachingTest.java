package org.fanal.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.study.StudyFixture.PEERS;

import org.fanal.kernel.PersonId;
import org.fanal.study.store.TeachingRows;
import org.junit.jupiter.api.Test;

class TeachingTest {

  private final StudyFixture study = new StudyFixture();
  private final Teaching teaching = new Teaching(new TeachingRows(study.sql));
  private final PersonId trainer = study.anAccount("Johanne");
  private final CohortId cohort = study.aCohort(trainer);
  private final PersonId person = study.aTrainee();

  @Test
  void remembersTheTrainersOfCohortsThatSomebodyLeft() {
    study.run(() -> study.cohorts.expect(cohort, person));
    study.run(() -> study.cohorts.leave(person, PEERS));

    assertThat(study.in(() -> teaching.trainersOf(person))).contains(trainer);
    assertThat(study.in(() -> teaching.taughtBy(trainer))).containsExactly(person);
  }

  @Test
  void countsWhoeverCameToLeadACohortLater() {
    PersonId other = study.anAccount("Peter");
    study.run(() -> study.cohorts.expect(cohort, person));

    study.in(() -> study.cohorts.addTrainer(trainer, cohort, other));

    assertThat(study.in(() -> teaching.trainersOf(person))).contains(trainer, other);
  }

  @Test
  void knowsNobodyWhoLedAnotherCohort() {
    assertThat(study.in(() -> teaching.trainersOf(person))).doesNotContain(trainer);
    assertThat(study.in(() -> teaching.taughtBy(trainer))).isEmpty();
  }

  @Test
  void forgetsWhoeverErasedTheirAccount() {
    study.run(() -> study.cohorts.expect(cohort, person));
    String told = study.in(() -> study.record.export(person)).toString();

    study.run(() -> study.record.erase(person));

    assertThat(told).contains("cohortsSoFar").contains("Automne");
    assertThat(study.in(() -> teaching.trainersOf(person))).isEmpty();
    assertThat(study.in(() -> teaching.taughtBy(trainer))).isEmpty();
  }

  @Test
  void isOneStatement() {
    assertThat(study.database.statementsOf(() -> teaching.trainersOf(person))).isEqualTo(1);
  }
}
