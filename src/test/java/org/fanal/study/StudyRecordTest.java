package org.fanal.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.study.StudyFixture.M1;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.fanal.assessment.AttemptId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.PromptId;
import org.junit.jupiter.api.Test;

class StudyRecordTest {

  private final StudyFixture study = new StudyFixture();
  private final PromptId prompt = study.module().prompts().get(0).id();

  @Test
  void holdsEverythingOpened() {
    PersonId person = aBusyPerson();

    JsonObject all = study.in(() -> study.record.export(person)).asJsonObject();

    assertThat(all.getJsonArray("journal").getJsonObject(0).getString("text"))
        .isEqualTo("Un matin.");
    assertThat(all.getJsonArray("scenarios")).hasSize(study.module().scenarios().size());
    assertThat(all.getJsonArray("attempts")).hasSize(1);
    assertThat(all.getJsonArray("answers")).hasSize(12);
    assertThat(all.getJsonArray("exams").getJsonObject(0).getBoolean("passed")).isTrue();
    assertThat(all.getJsonArray("examAnswers")).hasSize(ExamSeat.QUESTIONS);
    assertThat(all.getJsonArray("examThemes")).hasSize(10);
    assertThat(all.getJsonArray("steps")).hasSize(study.module().shape().steps().size());
    assertThat(all.getJsonArray("enrolments").getJsonObject(0).getBoolean("adult")).isTrue();
    assertThat(all.getJsonArray("modules").getJsonObject(0).getString("completedAt"))
        .isEqualTo(StudyFixture.START.toString());
  }

  @Test
  void holdsThePlacesThatWereKept() {
    PersonId person = study.anAccount("Sacha");
    CohortId cohort = study.aCohort(study.anAccount("Johanne"));
    study.run(() -> study.cohorts.expect(cohort, person));

    assertThat(
            study.in(() -> study.record.export(person)).asJsonObject().getJsonArray("placesKept"))
        .hasSize(1);
  }

  @Test
  void leavesOnlyAttemptsThatLeadToNobody() {
    PersonId person = aBusyPerson();
    PersonId other = aBusyPerson();
    String attempt =
        study
            .in(() -> study.record.export(person))
            .asJsonObject()
            .getJsonArray("attempts")
            .getJsonObject(0)
            .getString("id");

    study.run(() -> study.record.erase(person));

    JsonObject left = study.in(() -> study.record.export(person)).asJsonObject();
    assertThat(left.values()).allMatch(part -> part.asJsonArray().isEmpty());
    assertThat(attemptsOfSomebodyElse(attempt, person)).isEqualTo(1);
    assertThat(study.in(() -> study.checks.result(person, new AttemptId(UUID.fromString(attempt)))))
        .isEmpty();
    assertThat(study.in(() -> study.record.export(other)).asJsonObject().getJsonArray("journal"))
        .hasSize(1);
  }

  private int attemptsOfSomebodyElse(String attempt, PersonId person) {
    return study.in(
        () ->
            study
                .database
                .entities()
                .createNativeQuery("select id from attempt where id = ? and person_id <> ?")
                .setParameter(1, attempt)
                .setParameter(2, person.toString())
                .getResultList()
                .size());
  }

  private PersonId aBusyPerson() {
    PersonId person = study.aReader();
    study.in(() -> study.journal.write(person, M1, prompt, "Un matin.", 1));
    study.playAll(person);
    study.mastered(person);
    ExamSeat seat = new ExamSeat(study, person);
    seat.completeModules();
    seat.sit(ExamSeat.QUESTIONS);
    return person;
  }
}
