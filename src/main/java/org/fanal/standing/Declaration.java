package org.fanal.standing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.fanal.pathway.requirement.HourKind;

/** What somebody writes about something they learned; empty where a field made no sense. */
public record Declaration(
    Optional<LocalDate> day, Optional<HourKind> kind, Optional<Duration> time, String text) {

  public static final int LONGEST = 600;
  private static final int QUARTER = 15;
  private static final Duration MOST = Duration.ofHours(40);

  public Declaration {
    text = text.strip().replace("\r\n", "\n");
  }

  /** The first thing that keeps it from being kept. */
  public Optional<Unfit> unfit(LocalDate since, LocalDate today, Collection<HourKind> kinds) {
    if (kind.filter(kinds::contains).isEmpty()) {
      return Optional.of(Unfit.KIND);
    }
    if (day.filter(when -> !when.isBefore(since) && !when.isAfter(today)).isEmpty()) {
      return Optional.of(Unfit.DAY);
    }
    if (time.filter(Declaration::isQuarters).isEmpty()) {
      return Optional.of(Unfit.TIME);
    }
    return text.isEmpty() || text.length() > LONGEST || hasHidden()
        ? Optional.of(Unfit.TEXT)
        : Optional.empty();
  }

  private static boolean isQuarters(Duration howLong) {
    return !howLong.isZero()
        && !howLong.isNegative()
        && howLong.compareTo(MOST) <= 0
        && howLong.toSeconds() % Duration.ofMinutes(QUARTER).toSeconds() == 0;
  }

  private boolean hasHidden() {
    return text.codePoints().anyMatch(each -> Character.isISOControl(each) && each != '\n');
  }

  /** What does not fit. */
  public enum Unfit {
    KIND,
    DAY,
    TIME,
    TEXT
  }
}
