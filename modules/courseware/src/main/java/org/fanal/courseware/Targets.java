package org.fanal.courseware;

import java.util.Map;
import java.util.Optional;

/**
 * What a link inside the module may point at: lessons with their first step, and scenarios with the
 * node that they start at. Addresses are relative to a step's: {@code …/{module}/{lesson}/{step}}.
 */
record Targets(Map<String, String> firstSteps, Map<String, String> firstNodes) {

  static final Targets NONE = new Targets(Map.of(), Map.of());

  Optional<String> lesson(String id) {
    return Optional.ofNullable(firstSteps.get(id)).map(step -> "../" + id + "/" + step);
  }

  Optional<String> scenario(String id) {
    return Optional.ofNullable(firstNodes.get(id)).map(node -> "../scenario/" + id + "/" + node);
  }
}
