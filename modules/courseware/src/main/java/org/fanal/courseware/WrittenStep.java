package org.fanal.courseware;

import java.time.Duration;
import java.util.List;

/** A step rendered in one language. */
record WrittenStep(List<Part> parts, String text, int words, Duration time) {

  WrittenStep {
    parts = List.copyOf(parts);
  }
}
