package org.fanal.pathway.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Objects;

/** Something that happened, and from when it holds. */
public record Fact(FactKind kind, Instant at) implements Comparable<Fact> {

  private static final Comparator<Fact> ORDER =
      Comparator.comparing(Fact::at).thenComparing(Fact::kind);

  public Fact {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(at, "at");
  }

  LocalDate day() {
    return dayOf(at);
  }

  static LocalDate dayOf(Instant instant) {
    return instant.atZone(ZoneOffset.UTC).toLocalDate();
  }

  /** By time; at the very same instant in the order of the kinds, so that there is one order. */
  @Override
  public int compareTo(Fact other) {
    return ORDER.compare(this, other);
  }
}
