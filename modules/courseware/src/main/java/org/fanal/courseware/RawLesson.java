package org.fanal.courseware;

import java.util.List;

/** A lesson as it stands in one language's file. */
record RawLesson(String file, String title, String lead, List<RawStep> steps) {

  RawLesson {
    steps = List.copyOf(steps);
  }
}
