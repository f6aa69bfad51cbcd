package org.fanal.standing.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** Days from Monday to Friday; which of them are holidays differs from place to place. */
public final class WorkingDays {

  private static final Set<DayOfWeek> REST = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private WorkingDays() {}

  /** The last of so many working days that come after a day. */
  public static LocalDate after(LocalDate day, int days) {
    return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
        .filter(each -> !REST.contains(each.getDayOfWeek()))
        .skip(days - 1L)
        .findFirst()
        .orElseThrow();
  }
}
