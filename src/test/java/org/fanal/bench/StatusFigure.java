package org.fanal.bench;

import java.util.UUID;
import java.util.stream.LongStream;

/** Publishing a list of which every place is taken and every second is withdrawn. */
final class StatusFigure {

  private static final int TRIES = 7;

  private final Browser browser;
  private final Database database;
  private final String list = UUID.randomUUID().toString();

  StatusFigure(Browser browser, Database database) {
    this.browser = browser;
    this.database = database;
  }

  /** Older than the others, so that no place of it is looked for. */
  Figure measure() {
    database.run(
        "insert into status_list (id, created_at) values ('" + list + "', '2020-01-01 00:00:00')");
    database.run(
        "insert into status_entry (list_id, position, entry_id, withdrawn_at) select '"
            + list
            + "', seq, uuid(), if(rand() < 0.5, '2020-02-01 00:00:00', null)"
            + " from seq_0_to_131071");
    long[] nanos = LongStream.range(0, TRIES).map(i -> publish()).toArray();
    return Figure.below(
        1,
        "Publishing a full status list at its first request, seconds",
        LongStream.of(nanos).max().orElseThrow() / 1e9,
        "%.2f (the slowest of " + TRIES + "), median %.2f",
        Statistics.median(nanos) / 1e9);
  }

  private long publish() {
    database.run("delete from status_edition where list_id = '" + list + "'");
    database.run("delete from status_archive where list_id = '" + list + "'");
    long begin = System.nanoTime();
    browser.page("/status/" + list);
    return System.nanoTime() - begin;
  }
}
