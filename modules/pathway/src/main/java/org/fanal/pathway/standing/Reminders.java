package org.fanal.pathway.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When somebody is reminded that their certificate is to be renewed. */
public final class Reminders {

  /** Days before the last day. */
  public static final List<Integer> DAYS = List.of(90, 60, 30, 7);

  private Reminders() {}

  /**
   * The one reminder to send today: the latest that has come up, however many were let go, so that
   * nobody gets two at once; none when it was sent, and none but to people whose certificate runs.
   *
   * @param sent the reminders of this period that were sent already
   * @return how many days before the last day it belongs to, one of {@link #DAYS}
   */
  public static Optional<Integer> due(Standing standing, Set<Integer> sent, LocalDate today) {
    return standing
        .lastDay()
        .filter(last -> standing.isCurrent() && standing.stage() == Stage.CERTIFICATE)
        .flatMap(last -> latest(last, today))
        .filter(days -> sent.stream().noneMatch(done -> done <= days));
  }

  private static Optional<Integer> latest(LocalDate last, LocalDate today) {
    return DAYS.stream()
        .filter(days -> !today.isBefore(last.minusDays(days)))
        .reduce((earlier, later) -> later);
  }
}
