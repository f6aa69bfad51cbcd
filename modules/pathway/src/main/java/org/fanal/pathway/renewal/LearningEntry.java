package org.fanal.pathway.renewal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.fanal.pathway.requirement.HourKind;

/** Something that a person learned and declares: when, for how long, of which kind. */
public record LearningEntry(LocalDate day, HourKind kind, Duration time) {

  public LearningEntry {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(kind, "kind");
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("Learned for " + time);
    }
  }
}
