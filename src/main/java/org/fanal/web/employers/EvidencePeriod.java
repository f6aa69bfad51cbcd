package org.fanal.web.employers;

import static java.time.ZoneOffset.UTC;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fanal.disclosure.PastCheck;

/**
 * From which day to which, in UTC.
 *
 * @param isUnreadable whether what was asked for is no period; then it is the usual one
 */
record EvidencePeriod(LocalDate from, LocalDate to, boolean isUnreadable) {

  /** A year back from today where nothing was asked. */
  static EvidencePeriod asked(String from, String to, LocalDate today) {
    Optional<LocalDate> first = day(from, today.minusYears(1));
    Optional<LocalDate> last = day(to, today);
    boolean fits = first.isPresent() && last.isPresent() && !first.get().isAfter(last.get());
    return fits
        ? new EvidencePeriod(first.get(), last.get(), false)
        : new EvidencePeriod(today.minusYears(1), today, true);
  }

  List<PastCheck> of(List<PastCheck> checks) {
    return checks.stream().filter(check -> holds(check.at())).toList();
  }

  boolean holds(Instant at) {
    LocalDate day = LocalDate.ofInstant(at, UTC);
    return !day.isBefore(from) && !day.isAfter(to);
  }

  private static Optional<LocalDate> day(String sent, LocalDate usual) {
    try {
      return Optional.of(sent == null || sent.isBlank() ? usual : LocalDate.parse(sent.strip()));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
