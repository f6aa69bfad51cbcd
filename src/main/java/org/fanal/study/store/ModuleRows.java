package org.fanal.study.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.pathway.Place;

/**
 * One row a person and module: the version they study, where they are, when the check was mastered
 * and the module completed. Whoever writes a fact that may complete the module changes or locks
 * this row first, so that two last facts at once see each other.
 */
@Dependent
public class ModuleRows {

  private static final String OF_PERSON = " where person_id = ? and programme = ? and module = ?";

  private final Sql sql;

  @Inject
  public ModuleRows(Sql sql) {
    this.sql = sql;
  }

  /** Whose module it is. */
  public record Key(PersonId person, ProgrammeId programme, ModuleId module) {}

  /** Pins the version at the first opening; whether this was the first. */
  public boolean pin(Key key, String version, Place place, Instant now) {
    Places.Columns at = Places.write(place);
    return sql.change(
            "insert ignore into module_study (person_id, programme, module, version, opened_at,"
                + " place_kind, place_lesson, place_inner, visited_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            key.person(),
            key.programme(),
            key.module(),
            version,
            now,
            at.kind(),
            at.lesson(),
            at.inner(),
            now)
        == 1;
  }

  public void move(Key key, Place place, Instant now) {
    Places.Columns at = Places.write(place);
    sql.change(
        "update module_study set place_kind = ?, place_lesson = ?, place_inner = ?, visited_at = ?"
            + OF_PERSON,
        at.kind(),
        at.lesson(),
        at.inner(),
        now,
        key.person(),
        key.programme(),
        key.module());
  }

  public void lock(Key key) {
    sql.rows(
        "select version from module_study" + OF_PERSON + " for update",
        key.person(),
        key.programme(),
        key.module());
  }

  public void accept(Key key, String version) {
    sql.change(
        "update module_study set version = ?" + OF_PERSON,
        version,
        key.person(),
        key.programme(),
        key.module());
  }

  /** The first mastery counts. */
  public void master(Key key, Instant now) {
    sql.change(
        "update module_study set mastered_at = coalesce(mastered_at, ?)" + OF_PERSON,
        now,
        key.person(),
        key.programme(),
        key.module());
  }

  /** Whether the module was not complete before; only one transaction is ever told so. */
  public boolean complete(Key key, UUID completion, Instant now) {
    return sql.change(
            "update module_study set completed_at = ?, completion_id = ?"
                + OF_PERSON
                + " and completed_at is null",
            now,
            completion,
            key.person(),
            key.programme(),
            key.module())
        == 1;
  }

  /** Once for each number, however often it is sent. */
  public void lookBack(Key key, int number, Instant now) {
    sql.change(
        "insert ignore into look_back (person_id, programme, module, number, done_at)"
            + " values (?, ?, ?, ?, ?)",
        key.person(),
        key.programme(),
        key.module(),
        number,
        now);
  }

  /** Marks a step; whether it was not marked before. */
  public boolean mark(Key key, Place.Step step, String version, Instant now) {
    return sql.change(
            "insert ignore into step_mark (person_id, programme, module, step, lesson, version,"
                + " marked_at) values (?, ?, ?, ?, ?, ?, ?)",
            key.person(),
            key.programme(),
            key.module(),
            step.step(),
            step.lesson(),
            version,
            now)
        == 1;
  }
}
