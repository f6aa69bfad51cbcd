package org.fanal.employers;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.fanal.certification.AwardKind;
import org.fanal.disclosure.Claim;
import org.fanal.kernel.PlainLine;

/**
 * What an organisation asks for.
 *
 * @param kinds of awards, any of which would do; at least one
 * @param claims what it would like to see of one
 * @param why a sentence for the holder, at most {@value #LONGEST_WHY} characters
 * @param days for how long the share should last, 1 to {@value #MOST_DAYS}
 * @param until the last day, in UTC, on which the request can be opened
 */
public record RequestWish(
    Set<AwardKind> kinds, Set<Claim> claims, String why, int days, LocalDate until) {

  public static final int LONGEST_WHY = 120;
  public static final int MOST_DAYS = 90;

  public RequestWish {
    Objects.requireNonNull(until, "until");
    why = PlainLine.of(why).text();
    kinds = Set.copyOf(kinds);
    claims = Set.copyOf(claims);
  }

  /** What is to be mended; empty when nothing is. */
  Set<Flaw> flaws(LocalDate today) {
    Set<Flaw> found = EnumSet.noneOf(Flaw.class);
    check(found, Flaw.KINDS, !kinds.isEmpty());
    check(found, Flaw.WHY, isPlainSentence());
    check(found, Flaw.DAYS, days >= 1 && days <= MOST_DAYS);
    check(found, Flaw.UNTIL, !until.isBefore(today) && !until.isAfter(today.plusDays(MOST_DAYS)));
    return found;
  }

  private boolean isPlainSentence() {
    PlainLine line = new PlainLine(why);
    return !why.isEmpty() && !line.isLongerThan(LONGEST_WHY) && !line.hasUnprintable();
  }

  private static void check(Set<Flaw> found, Flaw flaw, boolean fits) {
    if (!fits) {
      found.add(flaw);
    }
  }

  /** The part that does not fit. */
  public enum Flaw {
    KINDS,
    WHY,
    DAYS,
    UNTIL
  }
}
