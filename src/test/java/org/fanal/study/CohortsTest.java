package org.fanal.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.study.StudyFixture.M1;
import static org.fanal.study.StudyFixture.PEERS;

import java.time.Duration;
import java.util.List;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.ModuleState;
import org.fanal.pathway.Place;
import org.fanal.pathway.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CohortsTest {

  private final StudyFixture study = new StudyFixture();
  private final PersonId trainer = study.anAccount("Johanne");
  private final CohortId cohort = study.aCohort(trainer);

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void needsAName(String name) {
    assertThat(study.in(() -> study.cohorts.make(trainer, PEERS, name)))
        .isEqualTo(new MakeCohortOutcome.NameUnfit());
  }

  @Test
  void showsToItsTrainersWhereEachMemberIs() {
    PersonId person = member("Ariane");
    Place.Step first = study.module().shape().steps().get(0);
    study.in(() -> study.reading.next(person, M1, first.lesson(), first.step()));

    CohortRow row = rows().get(0);

    assertThat(row.name()).isEqualTo("Ariane");
    assertThat(row.state()).isEqualTo(ModuleState.IN_PROGRESS);
    assertThat(row.place()).contains(study.module().shape().steps().get(1));
    assertThat(row.placeTitle()).isPresent();
    assertThat(row.lastActivityAt()).contains(StudyFixture.START);
    assertThat(row.reasons()).isEmpty();
  }

  @Test
  void saysWhoMayNeedAHandAndWhy() {
    PersonId asking = member("A");
    PersonId stuck = member("B");
    member("C");
    study.in(() -> study.hands.raise(asking, PEERS));
    study.readAll(stuck);
    for (int i = 0; i < 3; i++) {
      study.missed(stuck);
      study.clock.pass(Duration.ofDays(2));
    }
    study.clock.pass(Duration.ofDays(2));

    List<CohortRow> rows = rows();

    assertThat(rows.get(0).reasons()).startsWith(new Reason.AskedForTalk());
    assertThat(rows.get(1).reasons()).startsWith(new Reason.CheckNeedsTalk());
    assertThat(rows.get(1).talks()).containsExactly(study.module());
    assertThat(rows.get(2).reasons()).containsExactly(new Reason.NotStarted());
  }

  @Test
  void hidesWhoeverLeft() {
    PersonId person = member("Ariane");
    study.in(() -> study.hands.raise(person, PEERS));
    MemberId known = rows().get(0).member();

    study.run(() -> study.cohorts.leave(person, PEERS));

    assertThat(rows()).isEmpty();
    assertThat(study.in(() -> study.hands.answered(trainer, cohort, known))).isFalse();
    assertThat(study.in(() -> study.talks.record(trainer, cohort, known, M1.module()))).isFalse();
    assertThat(study.in(() -> study.dashboard.of(person)).get(0).cohort()).isEmpty();
    assertThat(study.in(() -> study.reading.module(person, M1))).isPresent();
  }

  @Test
  void doesNotExistForWhoeverDoesNotLeadIt() {
    PersonId other = study.anAccount("Peter");
    member("Ariane");
    MemberId member = rows().get(0).member();

    assertThat(study.in(() -> study.cohorts.find(other, cohort))).isEmpty();
    assertThat(study.in(() -> study.table.of(other, cohort))).isEmpty();
    assertThat(study.in(() -> study.cohorts.remove(other, cohort, member))).isFalse();
    assertThat(study.in(() -> study.hands.answered(other, cohort, member))).isFalse();
    assertThat(study.in(() -> study.talks.record(other, cohort, member, M1.module()))).isFalse();
    assertThat(study.in(() -> study.cohorts.addTrainer(other, cohort, other))).isFalse();
    assertThat(rows()).hasSize(1);
  }

  @Test
  void removesAMemberOnce() {
    member("Ariane");
    MemberId member = rows().get(0).member();

    assertThat(study.in(() -> study.cohorts.remove(trainer, cohort, member))).isTrue();
    assertThat(study.in(() -> study.cohorts.remove(trainer, cohort, member))).isFalse();
    assertThat(rows()).isEmpty();
  }

  @Test
  void countsMembersAndRaisedHandsInTheTrainersList() {
    member("Ariane");
    PersonId asking = member("Basile");
    study.in(() -> study.hands.raise(asking, PEERS));

    CohortSummary summary = study.in(() -> study.cohorts.find(trainer, cohort)).orElseThrow();

    assertThat(summary.members()).isEqualTo(2);
    assertThat(summary.handsRaised()).isEqualTo(1);
    assertThat(summary.open()).isFalse();
  }

  @Test
  void movesSomebodyEnrolledWhoTakesAnInvitation() {
    PersonId person = study.enrolled(study.anAccount("Ariane"));

    study.run(() -> study.cohorts.expect(cohort, person));

    assertThat(rows()).hasSize(1);
  }

  @Test
  void keepsTheFirstRaisingOfAHandAndForgetsItWhenLowered() {
    PersonId person = member("Ariane");
    study.in(() -> study.hands.raise(person, PEERS));
    study.clock.pass(Duration.ofHours(1));

    assertThat(study.in(() -> study.hands.raise(person, PEERS))).contains(StudyFixture.START);

    study.run(() -> study.hands.lower(person, PEERS));
    assertThat(study.in(() -> study.dashboard.of(person)).get(0).handRaisedAt()).isEmpty();
    assertThat(study.in(() -> study.hands.raise(StudyFixture.aPerson(), PEERS))).isEmpty();
  }

  @Test
  void bringsTheRequestOfWhoeverLeftToTheOpenCohort() {
    PersonId person = member("Ariane");
    study.run(() -> study.cohorts.leave(person, PEERS));
    CohortId open = study.in(() -> study.cohorts.leadOpen(trainer, PEERS));

    study.in(() -> study.hands.raise(person, PEERS));

    assertThat(study.in(() -> study.dashboard.of(person)).get(0).cohort())
        .hasValueSatisfying(joined -> assertThat(joined.id()).isEqualTo(open));
  }

  @Test
  void movesNobodyWhoIsInACohort() {
    PersonId person = member("Ariane");

    study.run(() -> study.cohorts.joinOpen(person, PEERS));
    study.in(() -> study.hands.raise(person, PEERS));

    assertThat(rows()).hasSize(1);
  }

  @Test
  void bringsTheRequestToTheOpenCohortWhenNobodyLeadsOnesOwnAnyMore() {
    PersonId person = member("Ariane");
    PersonId next = study.anAccount("Peter");
    CohortId open = study.in(() -> study.cohorts.leadOpen(next, PEERS));
    study.run(() -> study.record.erase(trainer));

    study.in(() -> study.hands.raise(person, PEERS));

    assertThat(study.in(() -> study.dashboard.of(person)).get(0).cohort())
        .hasValueSatisfying(joined -> assertThat(joined.id()).isEqualTo(open));
  }

  private PersonId member(String name) {
    PersonId person = study.anAccount(name);
    study.run(() -> study.cohorts.expect(cohort, person));
    return study.enrolled(person);
  }

  private List<CohortRow> rows() {
    return study.in(() -> study.table.of(trainer, cohort)).orElseThrow();
  }
}
