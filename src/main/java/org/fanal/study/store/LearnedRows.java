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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;

/** What people finished in a programme, one or many in one statement. */
@Dependent
public class LearnedRows {

  private static final String ALL =
      """
      select cast(person_id as char), 'enrolment', cast(null as char(60)) module, enrolled_at
        from enrolment where programme = ? and paused_at is null and person_id in (%1$s)
      union all
      select cast(person_id as char), 'module', module, completed_at
        from module_study
        where programme = ? and completed_at is not null and person_id in (%1$s)
      union all
      select cast(person_id as char), 'exam', null, submitted_at
        from exam_attempt where programme = ? and passed and person_id in (%1$s)
      union all
      select cast(person_id as char), 'recognised', module, recognised_at
        from module_recognised where programme = ? and person_id in (%1$s)
      """;

  private static final int PARTS = 4;

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
    return of(List.of(person), programme).getOrDefault(person, found(List.of()));
  }

  /** Nobody who finished nothing and is not enrolled is in it. */
  public Map<PersonId, Found> of(Collection<PersonId> people, ProgrammeId programme) {
    if (people.isEmpty()) {
      return Map.of();
    }
    String marks = String.join(", ", Collections.nCopies(people.size(), "?"));
    Object[] values =
        Collections.nCopies(PARTS, people).stream()
            .<Object>flatMap(all -> Stream.concat(Stream.of(programme), all.stream()))
            .toArray();
    return sql.rows(String.format(ALL, marks), values).stream()
        .collect(
            Collectors.groupingBy(
                row -> new PersonId(row.uuid(0)),
                Collectors.collectingAndThen(Collectors.toList(), LearnedRows::found)));
  }

  private static Found found(List<Row> rows) {
    return new Found(
        first(rows, "enrolment"),
        modules(rows, "module"),
        first(rows, "exam"),
        modules(rows, "recognised"));
  }

  private static Map<ModuleId, Instant> modules(List<Row> rows, String what) {
    return of(rows, what)
        .collect(Collectors.toMap(row -> new ModuleId(row.text(2)), row -> row.instant(3)));
  }

  private static Optional<Instant> first(List<Row> rows, String what) {
    return of(rows, what).map(row -> row.instant(3)).min(Comparator.naturalOrder());
  }

  private static Stream<Row> of(List<Row> rows, String what) {
    return rows.stream().filter(row -> row.text(1).equals(what));
  }
}
