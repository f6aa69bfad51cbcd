package org.fanal.standing.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fanal.pathway.standing.Fact;
import org.fanal.pathway.standing.FactKind;

/**
 * A fact as it lies there.
 *
 * @param number its place in the person's history, from 1
 * @param rules the version of the rules under which it was entered
 * @param reason sealed under the person's key
 */
public record StoredFact(
    UUID id,
    int number,
    FactKind kind,
    Instant at,
    LocalDate rules,
    UUID actor,
    Optional<byte[]> reason) {

  public Fact fact() {
    return new Fact(kind, at);
  }
}
