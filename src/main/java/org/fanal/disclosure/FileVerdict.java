package org.fanal.disclosure;

import java.time.Instant;
import java.util.Optional;
import org.fanal.credentials.Statement;
import org.fanal.credentials.Verdict;

/**
 * What was found of a file: three checks apart, for whoever holds it.
 *
 * @param checkedAt said in UTC
 * @param listFrom since when the list that was asked is in force
 * @param statement what the file says, there only if its signature holds
 */
public record FileVerdict(
    Instant checkedAt,
    Optional<Doubt> signature,
    Optional<Doubt> time,
    Optional<Doubt> status,
    Optional<Instant> listFrom,
    Optional<Statement> statement) {

  public static FileVerdict unsigned(Doubt doubt, Instant now) {
    Optional<Doubt> unchecked = Optional.of(Doubt.UNCHECKED);
    return new FileVerdict(
        now, Optional.of(doubt), unchecked, unchecked, Optional.empty(), Optional.empty());
  }

  static FileVerdict of(Verdict verdict, Optional<Instant> listFrom, Instant now) {
    return new FileVerdict(
        now,
        verdict.signature().map(Doubt::of),
        verdict.time().map(Doubt::of),
        verdict.status().map(Doubt::of),
        listFrom,
        verdict.statement());
  }

  /** Genuine and current: all three hold. */
  public boolean valid() {
    return signature.isEmpty() && time.isEmpty() && status.isEmpty();
  }
}
