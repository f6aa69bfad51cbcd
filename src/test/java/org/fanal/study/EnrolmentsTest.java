package org.fanal.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.study.StudyFixture.M1;
import static org.fanal.study.StudyFixture.PEERS;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.people.ConsentWithdrawn;
import org.fanal.people.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnrolmentsTest {

  private final StudyFixture study = new StudyFixture();
  private final PersonId person = study.anAccount("Camille");

  @ParameterizedTest
  @EnumSource(Tick.class)
  void asksForEachTick(Tick left) {
    assertThat(enrol(EnumSet.complementOf(EnumSet.of(left))))
        .isEqualTo(new EnrolmentOutcome.NotYet(Set.of(left)));

    assertThat(study.in(() -> study.enrolments.of(person))).isEmpty();
  }

  @Test
  void enrolsOnceAndGivesTheConsent() {
    assertThat(enrol(EnumSet.allOf(Tick.class))).isEqualTo(new EnrolmentOutcome.Enrolled(PEERS));
    assertThat(enrol(EnumSet.allOf(Tick.class)))
        .isEqualTo(new EnrolmentOutcome.AlreadyEnrolled(PEERS));

    assertThat(study.in(() -> study.enrolments.of(person))).containsExactly(PEERS);
    assertThat(study.in(() -> study.consents.holds(person, Purpose.SENSITIVE))).isTrue();
  }

  @Test
  void asksHostsNothingAboutWhatTheyLivedThrough() {
    ProgrammeId hosts = new ProgrammeId("hosts");

    assertThat(
            study.in(
                () ->
                    study.enrolments.enrol(
                        person, hosts, EnumSet.of(Tick.ADULT, Tick.SENSITIVE_CONSENT))))
        .isEqualTo(new EnrolmentOutcome.Enrolled(hosts));
    assertThat(study.in(() -> study.enrolments.of(person))).containsExactly(hosts);
  }

  @Test
  void knowsNoOtherProgramme() {
    assertThat(
            study.in(
                () ->
                    study.enrolments.enrol(
                        person, new ProgrammeId("nothing"), EnumSet.allOf(Tick.class))))
        .isEqualTo(new EnrolmentOutcome.NoSuchProgramme());
  }

  @Test
  void joinsTheOpenCohortUnlessAPlaceWasKeptInAnother() {
    PersonId trainer = study.anAccount("Johanne");
    PersonId invited = study.anAccount("Sacha");
    CohortId cohort = study.aCohort(trainer);
    study.run(() -> study.cohorts.expect(cohort, invited));

    enrol(EnumSet.allOf(Tick.class));
    study.enrolled(invited);

    CohortView open = cohortOf(person);
    CohortView own = cohortOf(invited);
    assertThat(open.name()).isEqualTo("Fanal");
    assertThat(own.id()).isEqualTo(cohort);
    assertThat(own.trainers()).containsExactly("Johanne");
  }

  @Test
  void stopsWithTheConsentAndGoesOnWhereItStopped() {
    study.enrolled(person);
    study.readAll(person);
    study.run(() -> study.consents.withdraw(person, Purpose.SENSITIVE));

    ConsentWithdrawn event =
        new ConsentWithdrawn(UUID.randomUUID(), person.value(), "sensitive", StudyFixture.START);
    study.run(() -> study.consentEnd.on(event));

    assertThat(study.in(() -> study.reading.module(person, M1))).isEmpty();
    assertThat(study.in(() -> study.dashboard.of(person))).isEmpty();

    assertThat(enrol(EnumSet.allOf(Tick.class))).isEqualTo(new EnrolmentOutcome.Enrolled(PEERS));
    study.run(() -> study.consentEnd.on(event));
    assertThat(study.state(person)).isEqualTo(new CheckState.Ready(3));
  }

  @Test
  void bringsNobodyBeforeTrainersWhoseConsentWasTakenBack() {
    PersonId trainer = study.anAccount("Johanne");
    CohortId cohort = study.aCohort(trainer);
    study.enrolled(person);
    study.run(() -> study.consents.withdraw(person, Purpose.SENSITIVE));
    study.run(
        () ->
            study.consentEnd.on(
                new ConsentWithdrawn(
                    UUID.randomUUID(), person.value(), "sensitive", StudyFixture.START)));

    study.run(() -> study.cohorts.expect(cohort, person));
    study.run(() -> study.cohorts.joinOpen(person, PEERS));

    assertThat(study.in(() -> study.hands.raise(person, PEERS))).isEmpty();
    assertThat(study.in(() -> study.table.of(trainer, cohort)).orElseThrow()).isEmpty();

    enrol(EnumSet.allOf(Tick.class));
    assertThat(study.in(() -> study.table.of(trainer, cohort)).orElseThrow()).hasSize(1);
  }

  private EnrolmentOutcome enrol(Set<Tick> ticks) {
    return study.in(() -> study.enrolments.enrol(person, PEERS, ticks));
  }

  private CohortView cohortOf(PersonId who) {
    return study.in(() -> study.dashboard.of(who)).get(0).cohort().orElseThrow();
  }

  @Test
  void asksHostsNothingOfWhatTheyLivedAndLetsThemStudy() {
    ProgrammeId hosts = new ProgrammeId("hosts");
    Set<Tick> asked = EnumSet.of(Tick.ADULT, Tick.SENSITIVE_CONSENT);

    assertThat(study.in(() -> study.enrolments.enrol(person, hosts, asked)))
        .isEqualTo(new EnrolmentOutcome.Enrolled(hosts));

    assertThat(study.in(() -> study.enrolments.of(person))).containsExactly(hosts);
    assertThat(rolesOf(person)).hasToString("[TRAINEE]");
  }

  private List<?> rolesOf(PersonId person) {
    return study.in(
        () ->
            study
                .database
                .entities()
                .createNativeQuery("select role from account_role where account_id = ?")
                .setParameter(1, person.toString())
                .getResultList());
  }
}
