package org.fanal.standing;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fanal.kernel.ModuleId;
import org.fanal.pathway.requirement.HourKind;

/**
 * What somebody asks a credential from elsewhere to count for: modules, or hours of continuing
 * learning; never both, and never exam, practicum or code.
 *
 * @param sentence what they want to say about it; blank without any
 */
public record PriorWish(
    List<ModuleId> modules, Optional<HourKind> kind, Optional<Duration> time, String sentence) {

  public static final int LONGEST = 600;

  public PriorWish {
    modules = modules.stream().distinct().toList();
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(time, "time");
    sentence = sentence.strip().replace("\r\n", "\n");
  }

  public static PriorWish modules(List<ModuleId> modules, String sentence) {
    return new PriorWish(modules, Optional.empty(), Optional.empty(), sentence);
  }

  /** Empty where a field made no sense. */
  public static PriorWish learning(
      Optional<HourKind> kind, Optional<Duration> time, String sentence) {
    return new PriorWish(List.of(), kind, time, sentence);
  }

  public boolean isForModules() {
    return !modules.isEmpty();
  }

  boolean isSayable() {
    return sentence.length() <= LONGEST
        && sentence.codePoints().noneMatch(each -> Character.isISOControl(each) && each != '\n');
  }
}
