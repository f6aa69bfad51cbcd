package org.fanal.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fanal.courseware.HoursOfAKind;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.kernel.Text;

/**
 * What a credential from elsewhere can count for.
 *
 * @param modules neither completed nor recognised yet
 * @param kinds of continuing learning; none for whoever may declare nothing now
 * @param since the first day that counts for continuing learning
 */
public record PriorChoice(
    ProgrammeId programme,
    List<Choosable> modules,
    List<HoursOfAKind> kinds,
    Optional<LocalDate> since) {

  public PriorChoice {
    modules = List.copyOf(modules);
    kinds = List.copyOf(kinds);
  }

  public boolean isAny() {
    return !modules.isEmpty() || !kinds.isEmpty();
  }

  /** A module that may be asked for. */
  public record Choosable(ModuleId module, Text title) {}
}
