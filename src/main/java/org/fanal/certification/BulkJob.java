package org.fanal.certification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A job and how far it has come.
 *
 * @param place how many of its items are through
 * @param outcomes how many of each
 * @param refused the items that were not done, by their lines counted from 1; the first of them
 */
public record BulkJob(
    UUID id,
    BulkAct act,
    TemplateKey key,
    int total,
    int place,
    State state,
    Instant startedAt,
    Map<BulkOutcome, Integer> outcomes,
    List<Line> refused) {

  public enum State {
    RUNNING,
    CANCELLED,
    OVER
  }

  public record Line(int line, BulkOutcome why) {}

  public BulkJob {
    outcomes = Map.copyOf(outcomes);
    refused = List.copyOf(refused);
  }

  public int done() {
    return outcomes.getOrDefault(BulkOutcome.DONE, 0);
  }
}
