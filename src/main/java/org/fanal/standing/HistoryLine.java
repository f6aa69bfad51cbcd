package org.fanal.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fanal.pathway.standing.FactKind;

/**
 * One fact of somebody's history, for them.
 *
 * @param rules the version of the rules under which it was entered
 * @param actor who entered it; the person themself for what their own steps brought about
 * @param reason in the words of who decided, where one was given
 */
public record HistoryLine(
    UUID fact, FactKind kind, Instant at, LocalDate rules, UUID actor, Optional<String> reason) {

  public HistoryLine {
    Objects.requireNonNull(fact, "fact");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(reason, "reason");
  }
}
