package org.fanal.study.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fanal.assessment.AttemptId;
import org.fanal.assessment.Points;
import org.fanal.assessment.Response;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.study.model.Answer;
import org.fanal.study.model.Attempt;
import org.fanal.study.store.ModuleRows.Key;

/** Attempts and their answers. */
@Dependent
public class AttemptRows {

  private static final String COLUMNS =
      "select id, person_id, programme, module, version, seed, items, started_at, submitted_at,"
          + " over_at from attempt where ";

  private final Sql sql;

  @Inject
  public AttemptRows(Sql sql) {
    this.sql = sql;
  }

  public void add(Attempt attempt) {
    sql.change(
        "insert into attempt (id, person_id, programme, module, version, seed, items, started_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
        attempt.id(),
        attempt.person(),
        attempt.programme(),
        attempt.module(),
        attempt.version(),
        attempt.seed(),
        ItemList.write(attempt.items()),
        attempt.startedAt());
  }

  /** The person's own attempt; another's is as if it did not exist. */
  public Optional<Attempt> find(PersonId person, AttemptId id) {
    return sql.row(COLUMNS + "id = ? and person_id = ?", id, person).map(AttemptRows::attempt);
  }

  /** The same, held so that saving and handing in take turns; only while enrolled. */
  public Optional<Attempt> lock(PersonId person, AttemptId id) {
    return sql.row(
            COLUMNS + "id = ? and person_id = ?" + EnrolmentRows.IS_STUDIED + " for update",
            id,
            person)
        .map(AttemptRows::attempt);
  }

  /** The newest attempt at a check, whatever its state. */
  public Optional<Attempt> newest(Key key) {
    return sql.row(
            COLUMNS
                + "person_id = ? and programme = ? and module = ? order by started_at desc, id"
                + " limit 1",
            key.person(),
            key.programme(),
            key.module())
        .map(AttemptRows::attempt);
  }

  public List<Answer> answers(AttemptId attempt) {
    return sql
        .rows(
            "select item, asked_again, response, sequence, saved_at from attempt_answer"
                + " where attempt_id = ?",
            attempt)
        .stream()
        .map(AttemptRows::answer)
        .toList();
  }

  public Optional<Answer> answer(AttemptId attempt, ItemId item, boolean again) {
    return sql.row(
            "select item, asked_again, response, sequence, saved_at from attempt_answer"
                + " where attempt_id = ? and item = ? and asked_again = ?",
            attempt,
            item,
            again)
        .map(AttemptRows::answer);
  }

  /** The caller holds the attempt's row and knows that this is the newest. */
  public void save(AttemptId attempt, Answer answer) {
    sql.change(
        "insert into attempt_answer (attempt_id, item, asked_again, response, sequence, saved_at)"
            + " values (?, ?, ?, ?, ?, ?)"
            + " on duplicate key update response = values(response),"
            + " sequence = values(sequence), saved_at = values(saved_at)",
        attempt,
        answer.item(),
        answer.again(),
        answer.response().encode(),
        answer.sequence(),
        answer.savedAt());
  }

  public void submit(AttemptId attempt, Instant now) {
    sql.change("update attempt set submitted_at = ? where id = ?", now, attempt);
  }

  public void end(AttemptId attempt, Points points, boolean mastered, Instant now) {
    sql.change(
        "update attempt set submitted_at = coalesce(submitted_at, ?), over_at = ?,"
            + " points_numerator = ?, points_denominator = ?, mastered = ? where id = ?",
        now,
        now,
        points.numerator(),
        points.denominator(),
        mastered,
        attempt);
  }

  private static Attempt attempt(Row row) {
    return new Attempt(
        new AttemptId(row.uuid(0)),
        new PersonId(row.uuid(1)),
        new ProgrammeId(row.text(2)),
        new ModuleId(row.text(3)),
        row.text(4),
        row.number(5),
        ItemList.read(row.text(6)),
        row.instant(7),
        row.findInstant(8),
        row.findInstant(9));
  }

  private static Answer answer(Row row) {
    Response response =
        Response.parse(row.text(2))
            .orElseThrow(() -> new IllegalStateException("Not a response: " + row.text(2)));
    return new Answer(
        new ItemId(row.text(0)), row.flag(1), response, row.number(3), row.instant(4));
  }
}
