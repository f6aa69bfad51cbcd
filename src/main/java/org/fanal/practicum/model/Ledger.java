package org.fanal.practicum.model;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanal.pathway.requirement.HourKind;

/** All lines of confirmed hours. A corrected line stays to be read and no longer counts. */
public record Ledger(List<HourLine> lines) {

  public Ledger {
    lines = List.copyOf(lines);
  }

  public boolean counts(HourLine line) {
    return lines.stream().noneMatch(other -> other.corrects().equals(Optional.of(line.id())));
  }

  public Optional<HourLine> findCounting(UUID id) {
    return counting().stream().filter(line -> line.id().equals(id)).findFirst();
  }

  /** Kinds of which nothing is left are not there. */
  public Map<HourKind, Duration> totals() {
    return counting().stream()
        .filter(line -> !line.time().isZero())
        .collect(Collectors.toMap(HourLine::kind, HourLine::time, Duration::plus));
  }

  public Duration totalOf(Collection<HourKind> kinds) {
    return counting().stream()
        .filter(line -> kinds.contains(line.kind()))
        .map(HourLine::time)
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** The types of places where any time counts. */
  public Set<String> settings() {
    return counting().stream()
        .filter(line -> !line.time().isZero())
        .map(HourLine::setting)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<HourLine> counting() {
    return lines.stream().filter(this::counts).toList();
  }
}
