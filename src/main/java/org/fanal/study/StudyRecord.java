package org.fanal.study;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import org.fanal.kernel.PersonId;
import org.fanal.people.PersonalData;
import org.fanal.platform.Secrets;
import org.fanal.study.store.JournalRows;
import org.fanal.study.store.RecordRows;
import org.fanal.study.store.ScenarioRows;

/** All that study keeps about a person; what they wrote is opened for them. */
@Dependent
class StudyRecord implements PersonalData {

  private final RecordRows rows;
  private final JournalRows journal;
  private final ScenarioRows scenarios;
  private final Secrets secrets;

  @Inject
  StudyRecord(RecordRows rows, JournalRows journal, ScenarioRows scenarios, Secrets secrets) {
    this.rows = rows;
    this.journal = journal;
    this.scenarios = scenarios;
    this.secrets = secrets;
  }

  @Override
  public String section() {
    return "study";
  }

  @Override
  public JsonValue export(PersonId person) {
    return Json.createObjectBuilder()
        .add("enrolments", rows.enrolments(person))
        .add("modules", rows.modules(person))
        .add("modulesRecognised", rows.recognised(person))
        .add("steps", rows.steps(person))
        .add("journal", journal(person))
        .add("scenarios", scenarios(person))
        .add("attempts", rows.attempts(person))
        .add("answers", rows.answers(person))
        .add("exams", rows.exams(person))
        .add("examAnswers", rows.examAnswers(person))
        .add("examThemes", rows.examThemes(person))
        .add("talks", rows.talks(person))
        .add("lookBacks", rows.lookBacks(person))
        .add("placesKept", rows.placesKept(person))
        .add("cohortsSoFar", rows.cohortsSoFar(person))
        .add("cohortsLed", rows.cohortsLed(person))
        .build();
  }

  @Override
  public void erase(PersonId person) {
    rows.erase(person);
  }

  private JsonArrayBuilder journal(PersonId person) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (JournalRows.Stored entry : journal.of(person)) {
      all.add(
          Json.createObjectBuilder()
              .add("prompt", entry.prompt().value())
              .add("text", opened(person, Writings.context(entry.prompt()), entry.text()))
              .add("savedAt", entry.savedAt().toString()));
    }
    return all;
  }

  private JsonArrayBuilder scenarios(PersonId person) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (ScenarioRows.Stored done : scenarios.of(person)) {
      all.add(
          Json.createObjectBuilder()
              .add("scenario", done.scenario().value())
              .add("choice", done.choice())
              .add("text", opened(person, Scenarios.context(done.scenario()), done.text()))
              .add("savedAt", done.savedAt().toString()));
    }
    return all;
  }

  private String opened(PersonId person, String context, byte[] text) {
    return secrets.open(person.value(), context, text).orElse("");
  }
}
