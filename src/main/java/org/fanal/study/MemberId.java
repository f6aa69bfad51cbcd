package org.fanal.study;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Somebody's enrolment, as a trainer's form names it: it says nothing about the account. */
public record MemberId(UUID value) {

  public MemberId {
    Objects.requireNonNull(value, "value");
  }

  /** Empty when the text is no UUID. */
  public static Optional<MemberId> of(String text) {
    return Uuids.parse(text).map(MemberId::new);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
