package org.fanal.study.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;

/** What somebody finished in a programme, in one statement. */
@Dependent
public class LearnedRows {

  private static final String ALL =
      """
      select 'enrolment', cast(null as char(60)) module, enrolled_at
        from enrolment where person_id = ? and programme = ? and paused_at is null
      union all
      select 'module', module, completed_at
        from module_study where person_id = ? and programme = ? and completed_at is not null
      union all
      select 'exam', null, submitted_at
        from exam_attempt where person_id = ? and programme = ? and passed
      union all
      select 'recognised', module, recognised_at
        from module_recognised where person_id = ? and programme = ?
      """;

  private static final String MODULES =
      """
      select cast(m.person_id as char), m.module from module_study m
        join enrolment e on e.person_id = m.person_id and e.programme = m.programme
          and e.paused_at is null
        where m.programme = ? and m.completed_at is not null and m.person_id in (%s)
      """;

  private final Sql sql;

  @Inject
  public LearnedRows(Sql sql) {
    this.sql = sql;
  }

  /** As it lies there, whether or not the person is enrolled now. */
  public record Found(
      Optional<Instant> enrolledAt,
      Map<ModuleId, Instant> completed,
      Optional<Instant> examPassedAt,
      Map<ModuleId, Instant> recognised) {}

  public Found of(PersonId person, ProgrammeId programme) {
    List<Row> rows =
        sql.rows(ALL, person, programme, person, programme, person, programme, person, programme);
    return new Found(
        first(rows, "enrolment"),
        modules(rows, "module"),
        first(rows, "exam"),
        modules(rows, "recognised"));
  }

  /** What each of those who are enrolled, and not paused, completed. */
  public Map<PersonId, Set<ModuleId>> completed(
      Collection<PersonId> people, ProgrammeId programme) {
    if (people.isEmpty()) {
      return Map.of();
    }
    String marks = String.join(", ", Collections.nCopies(people.size(), "?"));
    Object[] values = Stream.concat(Stream.of(programme), people.stream()).toArray(Object[]::new);
    return sql.rows(String.format(MODULES, marks), values).stream()
        .collect(
            Collectors.groupingBy(
                row -> new PersonId(row.uuid(0)),
                Collectors.mapping(row -> new ModuleId(row.text(1)), Collectors.toSet())));
  }

  private static Map<ModuleId, Instant> modules(List<Row> rows, String what) {
    return of(rows, what)
        .collect(Collectors.toMap(row -> new ModuleId(row.text(1)), row -> row.instant(2)));
  }

  private static Optional<Instant> first(List<Row> rows, String what) {
    return of(rows, what).map(row -> row.instant(2)).min(Comparator.naturalOrder());
  }

  private static Stream<Row> of(List<Row> rows, String what) {
    return rows.stream().filter(row -> row.text(0).equals(what));
  }
}
