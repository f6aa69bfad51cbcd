package org.fanal.courseware;

import java.util.Optional;

/** Reads a field that holds an address outside. */
final class Addresses {

  private Addresses() {}

  static Optional<String> optional(YamlMap map, String key) {
    Optional<String> written = map.optionalString(key);
    Optional<String> url = written.flatMap(ExternalUrl::of);
    if (written.isPresent() && url.isEmpty()) {
      map.problem(key, "“" + written.get() + "” is no address.", "Write https://… in full.");
    }
    return url;
  }
}
