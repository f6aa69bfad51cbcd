package org.fanal.disclosure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.fanal.certification.Term;
import org.fanal.kernel.PlainLine;

/** What a share may ask for, whoever makes it. */
final class ShareBounds {

  private ShareBounds() {}

  static Optional<ShareRefusal> refuse(ShareWish wish, LocalDate today) {
    if (wish.from().filter(day -> day.isBefore(today)).isPresent()) {
      return Optional.of(ShareRefusal.FIRST_DAY_PAST);
    }
    if (wish.days() < 1 || until(wish, today).isAfter(latest(today))) {
      return Optional.of(ShareRefusal.DAYS_OUT_OF_RANGE);
    }
    if (wish.mostOpenings().filter(ShareBounds::isOutOfRange).isPresent()) {
      return Optional.of(ShareRefusal.OPENINGS_OUT_OF_RANGE);
    }
    if (isUnfit(wish.forWhom())) {
      return Optional.of(ShareRefusal.NOTE_UNFIT);
    }
    return isUnfit(wish.purpose()) ? Optional.of(ShareRefusal.PURPOSE_UNFIT) : Optional.empty();
  }

  static LocalDate until(ShareWish wish, LocalDate today) {
    return wish.from().orElse(today).plusDays(wish.days());
  }

  static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** Of what is signed: neither the share's end nor that of its award is passed. */
  static LocalDate lastDay(Instant overAt, Term term) {
    Instant end = term.until().filter(overAt::isAfter).orElse(overAt);
    return LocalDate.ofInstant(end.minus(Duration.ofDays(1)), ZoneOffset.UTC);
  }

  /** The last day that any share may reach. */
  static LocalDate latest(LocalDate today) {
    return today.plusDays(ShareWish.MOST_DAYS);
  }

  private static boolean isOutOfRange(int openings) {
    return openings < 1 || openings > ShareWish.MOST_OPENINGS;
  }

  private static boolean isUnfit(String typed) {
    PlainLine line = PlainLine.of(typed);
    return line.isLongerThan(ShareWish.LONGEST_NOTE) || line.hasUnprintable();
  }
}
