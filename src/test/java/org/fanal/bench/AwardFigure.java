package org.fanal.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fanal.courseware.Module;

/** How fast awards are recorded when many people complete a module at once. */
final class AwardFigure {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String WAITING =
      "select count(*) from outbox_event where delivered_at is null and parked_at is null";

  private final Database database;
  private final Module module;

  AwardFigure(Database database, Module module) {
    this.database = database;
    this.module = module;
  }

  /** The facts go into the outbox as study puts them there, all in one transaction. */
  Figure measure(List<Trainee> trainees) throws SQLException {
    long before = database.number("select count(*) from award");
    LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    database.insert(
        "insert into outbox_event (id, name, payload, occurred_at, next_try_at)"
            + " values (?, 'study.module-completed.1', ?, ?, ?)",
        completions(trainees, now));
    database.until(WAITING, 0, PATIENCE);
    long recorded = database.number("select count(*) from award") - before;
    if (recorded != trainees.size()) {
      throw new IllegalStateException(recorded + " awards for " + trainees.size() + " people");
    }
    double seconds =
        database.number(
                "select timestampdiff(microsecond, min(delivered_at), max(delivered_at))"
                    + " from outbox_event where name = 'study.module-completed.1'"
                    + " and occurred_at >= '"
                    + now
                    + "'")
            / 1e6;
    return Figure.atLeast(
        100,
        "Awards recorded and sealed a second, one after the other",
        (recorded - 1) / seconds,
        "%.0f/s");
  }

  private List<Object[]> completions(List<Trainee> trainees, LocalDateTime now) {
    List<Object[]> rows = new ArrayList<>();
    for (Trainee trainee : trainees) {
      rows.add(new Object[] {UUID.randomUUID().toString(), completion(trainee, now), now, now});
    }
    return rows;
  }

  private String completion(Trainee trainee, LocalDateTime now) {
    return String.format(
        "{\"completion\":\"%s\",\"person\":\"%s\",\"programme\":\"peers\",\"module\":\"%s\","
            + "\"version\":\"%s\",\"minutes\":391,\"completedAt\":\"%sZ\"}",
        UUID.randomUUID(), trainee.id(), module.id(), module.versionId(), now.withNano(0));
  }
}
