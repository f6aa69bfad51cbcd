package org.fanal.courseware;

import java.util.List;

/** A lesson as it stands in one language's file. */
record RawLesson(
    String file, String title, String lead, List<Exemption> exemptions, List<RawStep> steps) {

  RawLesson {
    exemptions = List.copyOf(exemptions);
    steps = List.copyOf(steps);
  }
}
