package org.fanal.disclosure;

import java.time.Instant;
import java.util.Optional;

/**
 * What whoever holds a code is told. There are two answers; the second is the same for every case
 * and carries nothing.
 */
public sealed interface Answer {

  /** Empty when not valid. */
  Optional<Valid> valid();

  /**
   * @param checkedAt said in UTC
   * @param reference eight letters and digits in two groups, a proof of this check that the holder
   *     sees as well
   */
  record Valid(Shown shown, Instant checkedAt, String reference) implements Answer {
    @Override
    public Optional<Valid> valid() {
      return Optional.of(this);
    }
  }

  /** Unknown, mistyped, expired, withdrawn or erased: nobody is told which. */
  record NotValid() implements Answer {
    @Override
    public Optional<Valid> valid() {
      return Optional.empty();
    }
  }
}
