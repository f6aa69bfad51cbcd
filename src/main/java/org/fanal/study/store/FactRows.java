package org.fanal.study.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.study.model.ModuleFacts;
import org.fanal.study.model.ProgrammeFacts;

/** Everything that is known about one person's study, in one statement. */
@Dependent
public class FactRows {

  private static final String ALL =
      """
      select 'enrolment', programme, cast(null as char(60)) module, cast(id as char) a,
          cast(cohort_id as char) b, cast(null as char(60)) c,
          enrolled_at t1, hand_raised_at t2, cast(null as datetime(6)) t3
        from enrolment where person_id = ? and paused_at is null
      union all
      select 'module', programme, module, concat(place_kind, ' ', version), place_lesson,
          place_inner, visited_at, mastered_at, completed_at
        from module_study where person_id = ?
      union all
      select 'mark', programme, module, step, lesson, null, marked_at, null, null
        from step_mark where person_id = ?
      union all
      select 'scenario', programme, module, scenario, null, null, done_at, null, null
        from scenario_done where person_id = ?
      union all
      select 'attempt', programme, module, cast(id as char), null, null, started_at, submitted_at,
          over_at
        from attempt where person_id = ?
      union all
      select 'talk', programme, module, null, null, null, held_at, null, null
        from talk where person_id = ?
      union all
      select 'look back', programme, module, null, null, null, done_at, null, null
        from look_back where person_id = ?
      """;

  private final Sql sql;

  @Inject
  public FactRows(Sql sql) {
    this.sql = sql;
  }

  /** By programme, first enrolled first. */
  public List<ProgrammeFacts> of(PersonId person) {
    String id = person.toString();
    List<Row> rows = sql.rows(ALL, id, id, id, id, id, id, id);
    return rows.stream()
        .filter(row -> row.text(0).equals("enrolment"))
        .map(row -> programme(row, rows))
        .sorted(Comparator.comparing(ProgrammeFacts::enrolledAt))
        .toList();
  }

  private static ProgrammeFacts programme(Row enrolment, List<Row> rows) {
    String programme = enrolment.text(1);
    Map<ModuleId, FactCollector> collectors = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> row.text(1).equals(programme) && row.has(2))
        .forEach(
            row ->
                collectors
                    .computeIfAbsent(new ModuleId(row.text(2)), id -> new FactCollector())
                    .add(row));
    Map<ModuleId, ModuleFacts> modules = new LinkedHashMap<>();
    collectors.forEach((id, collector) -> modules.put(id, collector.facts()));
    return new ProgrammeFacts(
        new ProgrammeId(programme),
        enrolment.uuid(3),
        enrolment.findUuid(4),
        enrolment.instant(6),
        enrolment.findInstant(7),
        modules);
  }
}
