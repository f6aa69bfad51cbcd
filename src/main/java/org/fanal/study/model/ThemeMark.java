package org.fanal.study.model;

import java.util.List;
import org.fanal.kernel.LessonId;
import org.fanal.kernel.ModuleId;

/** What an exam that was handed in said about one module; a later change of content leaves it. */
public record ThemeMark(ModuleId module, int right, int total, List<LessonId> lookAgain) {

  public ThemeMark {
    lookAgain = List.copyOf(lookAgain);
  }
}
