package org.fanal.study.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.assessment.AttemptHistory;
import org.fanal.assessment.AttemptId;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.Place;
import org.fanal.pathway.Visit;

/** The members of a cohort and where they are, in one statement whatever their number. */
@Dependent
public class TableRows {

  private static final String LINES =
      """
      select e.id, a.chosen_name, e.enrolled_at, e.hand_raised_at,
          m.module, m.version, m.place_kind, m.place_lesson, m.place_inner, m.visited_at,
          m.mastered_at is not null, m.completed_at is not null,
          (select cast(max(x.id) as char) from attempt x where x.person_id = m.person_id
            and x.programme = m.programme and x.module = m.module and x.over_at is null),
          (select count(*) from attempt x where x.person_id = m.person_id
            and x.programme = m.programme and x.module = m.module and x.over_at is not null),
          (select max(x.submitted_at) from attempt x where x.person_id = m.person_id
            and x.programme = m.programme and x.module = m.module and x.over_at is not null),
          (select count(*) from talk x where x.person_id = m.person_id
            and x.programme = m.programme and x.module = m.module),
          e.cohort_id
        from enrolment e
        join account a on a.id = e.person_id
        left join module_study m on m.person_id = e.person_id and m.programme = e.programme
      """;

  private static final String IN_ORDER = " order by a.chosen_name, e.id, m.module";

  private final Sql sql;

  @Inject
  public TableRows(Sql sql) {
    this.sql = sql;
  }

  /** One member and one module that they opened; none for whoever opened nothing. */
  public record Line(
      UUID cohort,
      UUID enrolment,
      String name,
      Instant enrolledAt,
      Optional<Instant> handRaisedAt,
      Optional<Opened> opened) {}

  /** A module that a member opened. */
  public record Opened(
      ModuleId module, String version, Visit visit, boolean completed, AttemptHistory history) {}

  public List<Line> of(UUID cohort) {
    return sql.rows(LINES + " where e.cohort_id = ?" + IN_ORDER, cohort).stream()
        .map(TableRows::line)
        .toList();
  }

  /** The same for all the cohorts that a trainer leads, in one statement too. */
  public List<Line> ledBy(PersonId trainer) {
    return sql
        .rows(
            LINES
                + " join cohort_trainer t on t.cohort_id = e.cohort_id where t.person_id = ?"
                + IN_ORDER,
            trainer)
        .stream()
        .map(TableRows::line)
        .toList();
  }

  private static Line line(Row row) {
    return new Line(
        row.uuid(16),
        row.uuid(0),
        row.text(1),
        row.instant(2),
        row.findInstant(3),
        row.has(4) ? Optional.of(opened(row)) : Optional.empty());
  }

  private static Opened opened(Row row) {
    Place place = Places.read(row.text(6), row.findText(7), row.findText(8));
    AttemptHistory history =
        new AttemptHistory(
            row.findUuid(12).map(AttemptId::new),
            (int) row.number(13),
            row.findInstant(14),
            (int) row.number(15),
            row.flag(10));
    return new Opened(
        new ModuleId(row.text(4)),
        row.text(5),
        new Visit(place, row.instant(9)),
        row.flag(11),
        history);
  }
}
