package org.fanal.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fanal.kernel.Region;

/**
 * What an item is after, and whom it is asked.
 *
 * @param outcome the number of the module's outcome that it tests, from 1
 * @param skill the number of the category of core competencies that it serves, 1 to 12
 * @param regions whom it is asked only; none means everybody
 * @param reviewed when somebody last held it against its sources
 */
public record Aim(
    OptionalInt outcome, OptionalInt skill, Set<Region> regions, Optional<LocalDate> reviewed) {

  public static final Aim OPEN =
      new Aim(OptionalInt.empty(), OptionalInt.empty(), Set.of(), Optional.empty());

  public Aim {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(skill, "skill");
    Objects.requireNonNull(reviewed, "reviewed");
    regions = Set.copyOf(regions);
  }

  /** Whether somebody of this region is asked: an item for a region is for those within it too. */
  public boolean includes(Region region) {
    List<Region> near = region.fallbacks();
    return regions.isEmpty() || regions.stream().anyMatch(near::contains);
  }
}
