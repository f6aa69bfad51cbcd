package org.fanal.study.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.UUID;
import org.fanal.kernel.PersonId;

/** Everything that stands about one person in study's tables, to take away and to erase. */
@Dependent
public class RecordRows {

  private static final List<String> OWN =
      List.of(
          "journal_entry",
          "scenario_done",
          "step_mark",
          "module_study",
          "module_recognised",
          "talk",
          "look_back",
          "enrolment",
          "cohort_place",
          "cohort_stay",
          "cohort_trainer");

  private final Sql sql;

  @Inject
  public RecordRows(Sql sql) {
    this.sql = sql;
  }

  public JsonArrayBuilder enrolments(PersonId person) {
    return list(
        person,
        "select e.programme, e.adult, e.lived_experience, c.name, e.enrolled_at,"
            + " e.hand_raised_at, e.paused_at from enrolment e"
            + " left join cohort c on c.id = e.cohort_id where e.person_id = ?"
            + " order by e.enrolled_at",
        "programme",
        "adult",
        "livedExperience",
        "cohort",
        "enrolledAt",
        "askedForATalkAt",
        "pausedAt");
  }

  public JsonArrayBuilder modules(PersonId person) {
    return list(
        person,
        "select programme, module, version, opened_at, visited_at, mastered_at, completed_at"
            + " from module_study where person_id = ? order by programme, module",
        "programme",
        "module",
        "version",
        "openedAt",
        "lastVisitAt",
        "checkMasteredAt",
        "completedAt");
  }

  public JsonArrayBuilder recognised(PersonId person) {
    return list(
        person,
        "select programme, module, recognised_at from module_recognised where person_id = ?"
            + " order by programme, module",
        "programme",
        "module",
        "recognisedAt");
  }

  public JsonArrayBuilder steps(PersonId person) {
    return list(
        person,
        "select programme, module, lesson, step, marked_at from step_mark where person_id = ?"
            + " order by marked_at, step",
        "programme",
        "module",
        "lesson",
        "step",
        "markedAt");
  }

  public JsonArrayBuilder attempts(PersonId person) {
    return list(
        person,
        "select id, programme, module, version, started_at, submitted_at, over_at,"
            + " points_numerator, points_denominator, mastered from attempt where person_id = ?"
            + " order by started_at",
        "id",
        "programme",
        "module",
        "version",
        "startedAt",
        "submittedAt",
        "overAt",
        "pointsNumerator",
        "pointsDenominator",
        "mastered");
  }

  public JsonArrayBuilder answers(PersonId person) {
    return list(
        person,
        "select n.attempt_id, n.item, n.asked_again, n.response, n.saved_at"
            + " from attempt_answer n join attempt a on a.id = n.attempt_id"
            + " where a.person_id = ? order by n.saved_at, n.item",
        "attempt",
        "item",
        "askedAgain",
        "response",
        "savedAt");
  }

  public JsonArrayBuilder exams(PersonId person) {
    return list(
        person,
        "select id, programme, version, started_at, submitted_at, needed, points_numerator,"
            + " points_denominator, passed from exam_attempt where person_id = ?"
            + " order by started_at",
        "id",
        "programme",
        "version",
        "startedAt",
        "submittedAt",
        "needed",
        "pointsNumerator",
        "pointsDenominator",
        "passed");
  }

  public JsonArrayBuilder examAnswers(PersonId person) {
    return list(
        person,
        "select n.exam_id, n.item, n.response, n.saved_at from exam_answer n"
            + " join exam_attempt a on a.id = n.exam_id where a.person_id = ?"
            + " order by n.saved_at, n.item",
        "exam",
        "item",
        "response",
        "savedAt");
  }

  public JsonArrayBuilder examThemes(PersonId person) {
    return list(
        person,
        "select t.exam_id, t.module, t.right_answers, t.total, t.look_again from exam_theme t"
            + " join exam_attempt a on a.id = t.exam_id where a.person_id = ?"
            + " order by a.started_at, t.module",
        "exam",
        "module",
        "right",
        "total",
        "lessonsToLookAtAgain");
  }

  public JsonArrayBuilder talks(PersonId person) {
    return list(
        person,
        "select programme, module, held_at from talk where person_id = ? order by held_at",
        "programme",
        "module",
        "heldAt");
  }

  public JsonArrayBuilder lookBacks(PersonId person) {
    return list(
        person,
        "select programme, module, number, done_at from look_back where person_id = ?"
            + " order by done_at, module",
        "programme",
        "module",
        "number",
        "doneAt");
  }

  public JsonArrayBuilder cohortsLed(PersonId person) {
    return list(
        person,
        "select c.programme, c.name, t.since from cohort_trainer t"
            + " join cohort c on c.id = t.cohort_id where t.person_id = ? order by t.since",
        "programme",
        "cohort",
        "since");
  }

  public JsonArrayBuilder placesKept(PersonId person) {
    return list(
        person,
        "select c.programme, c.name, p.kept_at from cohort_place p"
            + " join cohort c on c.id = p.cohort_id where p.person_id = ? order by p.kept_at",
        "programme",
        "cohort",
        "keptAt");
  }

  public JsonArrayBuilder cohortsSoFar(PersonId person) {
    return list(
        person,
        "select c.programme, c.name from cohort_stay s join cohort c on c.id = s.cohort_id"
            + " where s.person_id = ? order by c.programme, c.name, c.id",
        "programme",
        "cohort");
  }

  /** Deletes all; attempts stay for the study of items, under an id that leads to nobody. */
  public void erase(PersonId person) {
    sql.change("update attempt set person_id = ? where person_id = ?", UUID.randomUUID(), person);
    sql.change(
        "update exam_attempt set person_id = ? where person_id = ?", UUID.randomUUID(), person);
    OWN.forEach(table -> sql.change("delete from " + table + " where person_id = ?", person));
  }

  private JsonArrayBuilder list(PersonId person, String query, String... names) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    sql.rows(query, person).forEach(row -> all.add(written(row, names)));
    return all;
  }

  private static JsonObjectBuilder written(Row row, String... names) {
    JsonObjectBuilder one = Json.createObjectBuilder();
    for (int i = 0; i < names.length; i++) {
      row.write(one, names[i], i);
    }
    return one;
  }
}
