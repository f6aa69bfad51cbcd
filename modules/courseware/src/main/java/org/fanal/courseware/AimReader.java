package org.fanal.courseware;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fanal.assessment.Aim;
import org.fanal.assessment.Use;
import org.fanal.kernel.Region;

/** Reads what an item tests, and whom it is asked. */
final class AimReader {

  private static final int SKILLS = 12;

  private final int outcomes;

  AimReader(int outcomes) {
    this.outcomes = outcomes;
  }

  /**
   * An item that is scored says its outcome; one that does not is reported, and read all the same.
   */
  Aim read(YamlMap map, Optional<Use> use) {
    boolean scored = use.filter(each -> each == Use.CHECK || each == Use.EXAM).isPresent();
    OptionalInt outcome =
        scored ? map.number("outcome", 1, outcomes) : map.optionalNumber("outcome", 1, outcomes);
    OptionalInt skill = map.optionalNumber("skill", 1, SKILLS);
    Optional<LocalDate> reviewed = map.optionalDate("reviewed");
    return new Aim(outcome, skill, regions(map), reviewed);
  }

  private static Set<Region> regions(YamlMap map) {
    return Set.copyOf(
        map.find("regions")
            .map(value -> value.each(each -> each.parsed("CA-QC, CA, FR or US", AimReader::region)))
            .orElse(List.of()));
  }

  private static Region region(String code) {
    return Region.of(code)
        .filter(region -> region != Region.OTHER)
        .orElseThrow(() -> new IllegalArgumentException(code));
  }
}
