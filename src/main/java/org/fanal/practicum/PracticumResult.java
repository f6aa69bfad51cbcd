package org.fanal.practicum;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fanal.pathway.practicum.CriterionId;
import org.fanal.pathway.requirement.HourKind;

/**
 * What people confirmed about a practicum.
 *
 * @param hours by kind
 * @param passed whether the assessors' forms, put together, say so
 * @param shown the criteria that were seen shown, in the rubric's order
 * @param settings the types of places
 */
public record PracticumResult(
    Map<HourKind, Duration> hours, boolean passed, List<CriterionId> shown, Set<String> settings) {

  public static final PracticumResult NONE =
      new PracticumResult(Map.of(), false, List.of(), Set.of());

  public PracticumResult {
    hours = Map.copyOf(hours);
    shown = List.copyOf(shown);
    settings = Set.copyOf(settings);
  }
}
