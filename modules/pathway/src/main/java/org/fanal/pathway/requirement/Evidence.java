package org.fanal.pathway.requirement;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fanal.kernel.ModuleId;

/**
 * What is known about somebody when a certificate is asked for.
 *
 * @param modules those completed, in whatever version
 * @param hours what was confirmed, by kind: of the practicum, or of a period's continuing learning
 * @param practicumPassed whether the assessors' outcome is that it is passed
 * @param practiceDeclared whether the person declared any practice in the period, paid or not
 */
public record Evidence(
    Set<ModuleId> modules,
    boolean examPassed,
    Map<HourKind, Duration> hours,
    boolean practicumPassed,
    CodeOfEthics code,
    List<Opinion> opinions,
    boolean practiceDeclared) {

  public Evidence {
    modules = Set.copyOf(modules);
    hours = Map.copyOf(hours);
    Objects.requireNonNull(code, "code");
    opinions = List.copyOf(opinions);
    hours.forEach(Evidence::check);
  }

  Duration hoursOf(Collection<HourKind> kinds) {
    return hours.entrySet().stream()
        .filter(entry -> kinds.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** How many different people who did not teach the person are in favour; none if one is not. */
  int independentVoices() {
    List<Opinion> independent = opinions.stream().filter(opinion -> !opinion.taught()).toList();
    return independent.stream().allMatch(Opinion::inFavour)
        ? (int) independent.stream().map(Opinion::by).distinct().count()
        : 0;
  }

  private static void check(HourKind kind, Duration time) {
    if (time.isNegative()) {
      throw new IllegalArgumentException("Hours of %s: %s".formatted(kind, time));
    }
  }
}
