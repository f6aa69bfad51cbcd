package org.fanal.pathway.standing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A certificate's time, provisional or not, and how freezes stop its clock.
 *
 * @param lastDay as it is without the freeze that goes on
 * @param graceFloor a day before which grace does not end, because a suspension was lifted
 * @param frozenDays of the freezes that ended
 */
record Period(
    LocalDate lastDay,
    Optional<LocalDate> graceFloor,
    long frozenDays,
    Optional<LocalDate> frozenSince) {

  static Period until(LocalDate lastDay) {
    return new Period(lastDay, Optional.empty(), 0, Optional.empty());
  }

  /** What it is on that day: a freeze that has used up its time has ended by itself. */
  Period on(LocalDate day, Terms terms) {
    return frozenUntil(terms).filter(end -> !day.isBefore(end)).map(this::unfrozen).orElse(this);
  }

  Period frozen(LocalDate day) {
    return new Period(lastDay, graceFloor, frozenDays, Optional.of(day));
  }

  /** The clock goes on: every whole day that it stood still is added. */
  Period unfrozen(LocalDate day) {
    long days = stoodStill(day);
    return new Period(
        lastDay.plusDays(days),
        graceFloor.map(floor -> floor.plusDays(days)),
        frozenDays + days,
        Optional.empty());
  }

  Period withGraceUntil(LocalDate floor) {
    return new Period(lastDay, Optional.of(floor), frozenDays, frozenSince);
  }

  /** The day on which the freeze that goes on ends at the latest. */
  Optional<LocalDate> frozenUntil(Terms terms) {
    return frozenSince.map(since -> endOfFreeze(since, terms));
  }

  boolean mayFreeze(LocalDate day, Terms terms) {
    return frozenSince.isEmpty() && endOfFreeze(day, terms).isAfter(day);
  }

  LocalDate graceEnds(Terms terms) {
    LocalDate usual = terms.graceEnds(lastDay);
    return graceFloor.filter(floor -> floor.isAfter(usual)).orElse(usual);
  }

  private LocalDate endOfFreeze(LocalDate since, Terms terms) {
    return since.plusMonths(terms.freezeMonths()).minusDays(frozenDays);
  }

  private long stoodStill(LocalDate day) {
    return frozenSince.map(since -> ChronoUnit.DAYS.between(since, day)).orElse(0L);
  }
}
