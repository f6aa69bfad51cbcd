package org.fanal.standing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.kernel.ModuleId;
import org.fanal.pathway.practicum.CriterionId;
import org.fanal.pathway.requirement.HourKind;

/**
 * What a certificate can say of what somebody did.
 *
 * @param modules completed, in the programme's order
 * @param recognised as learned elsewhere and not completed here, in that order; no hours of ours
 * @param hours of the practicum as confirmed, by kind
 * @param settings the types of places of the practicum, by their ids
 * @param shown the rubric's criteria that were shown
 * @param firstAt when they enrolled
 * @param lastAt when they completed what they completed last, module or exam
 */
public record Earned(
    List<ModuleId> modules,
    List<ModuleId> recognised,
    boolean examPassed,
    Map<HourKind, Duration> hours,
    boolean practicumPassed,
    Set<String> settings,
    List<CriterionId> shown,
    boolean codeSigned,
    Optional<Instant> firstAt,
    Optional<Instant> lastAt) {

  public Earned {
    modules = List.copyOf(modules);
    recognised = List.copyOf(recognised);
    hours = Map.copyOf(hours);
    settings = Set.copyOf(settings);
    shown = List.copyOf(shown);
  }
}
