package org.fanal.courseware;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a link inside the module may point at: lessons with their first step, and scenarios. */
record Targets(Map<String, String> firstSteps, Set<String> scenarios) {

  static final Targets NONE = new Targets(Map.of(), Set.of());

  /** Relative to a step, whose address is {@code …/{module}/{lesson}/{step}}. */
  Optional<String> lesson(String id) {
    return Optional.ofNullable(firstSteps.get(id)).map(step -> "../" + id + "/" + step);
  }

  Optional<String> scenario(String id) {
    return scenarios.contains(id) ? Optional.of("../" + id) : Optional.empty();
  }
}
