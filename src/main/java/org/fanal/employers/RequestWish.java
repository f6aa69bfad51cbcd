package org.fanal.employers;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.fanal.certification.AwardKind;
import org.fanal.disclosure.Claim;

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
    why = why.strip().replaceAll("[\\s\\p{Z}]+", " ");
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
    return !why.isEmpty()
        && why.codePointCount(0, why.length()) <= LONGEST_WHY
        && why.codePoints().noneMatch(RequestWish::isUnprintable);
  }

  private static boolean isUnprintable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
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
