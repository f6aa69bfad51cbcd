package org.fanal.study.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanal.kernel.PersonId;

/** Lets what an invented person did lie further back. */
@Dependent
public class DemoDates {

  private static final Map<String, List<String>> COLUMNS = columns();

  private final Sql sql;

  @Inject
  public DemoDates(Sql sql) {
    this.sql = sql;
  }

  public void moveBack(PersonId person, Duration time) {
    COLUMNS.forEach((table, columns) -> moveBack(table, columns, person, time));
    sql.change(
        "update attempt_answer n join attempt a on a.id = n.attempt_id"
            + " set n.saved_at = n.saved_at - interval ? second where a.person_id = ?",
        time.toSeconds(),
        person);
    sql.change(
        "update exam_answer n join exam_attempt a on a.id = n.exam_id"
            + " set n.saved_at = n.saved_at - interval ? second where a.person_id = ?",
        time.toSeconds(),
        person);
  }

  private void moveBack(String table, List<String> columns, PersonId person, Duration time) {
    String changes =
        columns.stream()
            .map(column -> column + " = " + column + " - interval " + time.toSeconds() + " second")
            .collect(Collectors.joining(", "));
    sql.change("update " + table + " set " + changes + " where person_id = ?", person);
  }

  private static Map<String, List<String>> columns() {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    columns.put("enrolment", List.of("enrolled_at", "hand_raised_at"));
    columns.put("module_study", List.of("opened_at", "visited_at", "mastered_at"));
    columns.put("step_mark", List.of("marked_at"));
    columns.put("scenario_done", List.of("done_at", "saved_at"));
    columns.put("journal_entry", List.of("saved_at"));
    columns.put("attempt", List.of("started_at", "submitted_at", "over_at"));
    columns.put("exam_attempt", List.of("started_at", "submitted_at"));
    columns.put("talk", List.of("held_at"));
    return columns;
  }
}
