package org.fanal.courseware;

import java.util.HashMap;
import java.util.Map;

/** Ids of one kind that may be used once only. */
final class Ids {

  private final String kind;
  private final Problems problems;
  private final Map<String, String> places = new HashMap<>();

  Ids(String kind, Problems problems) {
    this.kind = kind;
    this.problems = problems;
  }

  /** Whether this is the id's first use; a second one is reported. */
  boolean claim(String id, String file, int line) {
    String first = places.putIfAbsent(id, file + ":" + line);
    if (first != null) {
      problems.add(
          file,
          line,
          "The " + kind + " id “" + id + "” is used already at " + first + ".",
          "Give this one an id of its own.");
    }
    return first == null;
  }
}
