package org.fanal.pathway.renewal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanal.pathway.requirement.HourKind;

/** What somebody declared to have learned, in whatever order. */
public record LearningRecord(List<LearningEntry> entries) {

  public LearningRecord {
    entries = List.copyOf(entries);
  }

  /**
   * What counts between two days, both included.
   *
   * @param most how much of a kind counts at most; all of it where nothing is said
   */
  public Map<HourKind, Duration> counted(
      LocalDate first, LocalDate last, Map<HourKind, Duration> most) {
    Map<HourKind, Duration> sums =
        entries.stream()
            .filter(entry -> !entry.day().isBefore(first) && !entry.day().isAfter(last))
            .collect(
                Collectors.toMap(
                    LearningEntry::kind, LearningEntry::time, Duration::plus, HashMap::new));
    most.forEach((kind, cap) -> sums.computeIfPresent(kind, (same, sum) -> lesser(sum, cap)));
    return Map.copyOf(sums);
  }

  private static Duration lesser(Duration one, Duration other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
