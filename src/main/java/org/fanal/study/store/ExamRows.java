package org.fanal.study.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fanal.assessment.AttemptId;
import org.fanal.assessment.Points;
import org.fanal.assessment.Response;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.LessonId;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.study.model.Answer;
import org.fanal.study.model.ExamAttempt;
import org.fanal.study.model.ThemeMark;

/** Attempts at exams, their answers, and what each said when it was handed in. */
@Dependent
public class ExamRows {

  private static final String COLUMNS =
      "select id, person_id, programme, version, seed, items, started_at, submitted_at,"
          + " coalesce(needed, 0), passed from exam_attempt where ";

  private final Sql sql;

  @Inject
  public ExamRows(Sql sql) {
    this.sql = sql;
  }

  /** Holds the person's enrolment, so that two tabs that start take turns. */
  public void hold(PersonId person, ProgrammeId programme) {
    sql.rows(
        "select id from enrolment where person_id = ? and programme = ? for update",
        person,
        programme);
  }

  /** The newest first. */
  public List<ExamAttempt> of(PersonId person, ProgrammeId programme) {
    return sql
        .rows(
            COLUMNS + "person_id = ? and programme = ? order by started_at desc, id",
            person,
            programme)
        .stream()
        .map(ExamRows::attempt)
        .toList();
  }

  /**
   * The person's own attempt, held so that saving and handing in take turns; only while enrolled.
   */
  public Optional<ExamAttempt> lock(PersonId person, AttemptId id) {
    return sql.row(
            COLUMNS + "id = ? and person_id = ?" + EnrolmentRows.IS_STUDIED + " for update",
            id,
            person)
        .map(ExamRows::attempt);
  }

  public void add(ExamAttempt attempt) {
    sql.change(
        "insert into exam_attempt (id, person_id, programme, version, seed, items, started_at)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        attempt.id(),
        attempt.person(),
        attempt.programme(),
        attempt.version(),
        attempt.seed(),
        ItemList.write(attempt.items()),
        attempt.startedAt());
  }

  public List<Answer> answers(AttemptId attempt) {
    return sql
        .rows(
            "select item, response, sequence, saved_at from exam_answer where exam_id = ?", attempt)
        .stream()
        .map(ExamRows::answer)
        .toList();
  }

  /** The caller holds the attempt's row and knows that this is the newest. */
  public void save(AttemptId attempt, Answer answer) {
    sql.change(
        "insert into exam_answer (exam_id, item, response, sequence, saved_at)"
            + " values (?, ?, ?, ?, ?) on duplicate key update response = values(response),"
            + " sequence = values(sequence), saved_at = values(saved_at)",
        attempt,
        answer.item(),
        answer.response().encode(),
        answer.sequence(),
        answer.savedAt());
  }

  /** The caller holds the attempt's row, which was not handed in before. */
  public void handIn(AttemptId attempt, Points points, int needed, boolean passed, Instant now) {
    sql.change(
        "update exam_attempt set submitted_at = ?, needed = ?, points_numerator = ?,"
            + " points_denominator = ?, passed = ? where id = ?",
        now,
        needed,
        points.numerator(),
        points.denominator(),
        passed,
        attempt);
  }

  public void add(AttemptId attempt, ThemeMark theme) {
    sql.change(
        "insert into exam_theme (exam_id, module, right_answers, total, look_again)"
            + " values (?, ?, ?, ?, ?)",
        attempt,
        theme.module(),
        theme.right(),
        theme.total(),
        theme.lookAgain().stream().map(LessonId::value).collect(Collectors.joining(",")));
  }

  /** In no order of their own. */
  public List<ThemeMark> themes(AttemptId attempt) {
    return sql
        .rows(
            "select module, right_answers, total, look_again from exam_theme where exam_id = ?",
            attempt)
        .stream()
        .map(ExamRows::theme)
        .toList();
  }

  private static ExamAttempt attempt(Row row) {
    return new ExamAttempt(
        new AttemptId(row.uuid(0)),
        new PersonId(row.uuid(1)),
        new ProgrammeId(row.text(2)),
        row.text(3),
        row.number(4),
        ItemList.read(row.text(5)),
        row.instant(6),
        row.findInstant(7),
        (int) row.number(8),
        row.flag(9));
  }

  private static Answer answer(Row row) {
    Response response =
        Response.parse(row.text(1))
            .orElseThrow(() -> new IllegalStateException("Not a response: " + row.text(1)));
    return new Answer(new ItemId(row.text(0)), false, response, row.number(2), row.instant(3));
  }

  private static ThemeMark theme(Row row) {
    return new ThemeMark(
        new ModuleId(row.text(0)),
        (int) row.number(1),
        (int) row.number(2),
        Arrays.stream(row.text(3).split(","))
            .filter(lesson -> !lesson.isEmpty())
            .map(LessonId::new)
            .toList());
  }
}
