package org.fanal.courseware;

import java.util.List;

/** A module, measured: its lessons in each language, and its keys. */
record ModuleMeasure(Module module, List<LessonMeasure> lessons, KeyMeasure keys, int exam) {

  ModuleMeasure {
    lessons = List.copyOf(lessons);
  }
}
