package org.fanal.hosting;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fanal.kernel.PlainLine;

/**
 * What an organisation says of one of its teams.
 *
 * @param label by which it knows the team, at most {@value #LONGEST_LABEL} characters
 * @param vacancies posts for peers that are open, 0 to {@value #MOST_VACANCIES}
 * @param roleSheetOn the day on which the role sheet was signed, if it was
 */
public record TeamSheet(
    String label, int vacancies, Optional<LocalDate> roleSheetOn, Review review) {

  public static final int LONGEST_LABEL = 80;
  public static final int MOST_VACANCIES = 50;

  private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

  public TeamSheet {
    Objects.requireNonNull(roleSheetOn, "roleSheetOn");
    Objects.requireNonNull(review, "review");
    label = PlainLine.of(label).text();
  }

  /** What is to be mended; empty when nothing is. */
  Set<Flaw> flaws(LocalDate today) {
    Set<Flaw> found = EnumSet.noneOf(Flaw.class);
    check(found, Flaw.LABEL, isPlainLabel());
    check(found, Flaw.VACANCIES, vacancies >= 0 && vacancies <= MOST_VACANCIES);
    check(
        found,
        Flaw.ROLE_SHEET,
        roleSheetOn.stream().noneMatch(day -> day.isAfter(today) || day.isBefore(FIRST_DAY)));
    return found;
  }

  private boolean isPlainLabel() {
    PlainLine line = new PlainLine(label);
    return !label.isEmpty() && !line.isLongerThan(LONGEST_LABEL) && !line.hasUnprintable();
  }

  private static void check(Set<Flaw> found, Flaw flaw, boolean fits) {
    if (!fits) {
      found.add(flaw);
    }
  }

  /** The part that does not fit. */
  public enum Flaw {
    LABEL,
    VACANCIES,
    ROLE_SHEET
  }
}
