package org.fanal.web.learn;

import java.util.Optional;
import java.util.function.Function;
import org.fanal.kernel.LessonId;
import org.fanal.kernel.StepId;
import org.fanal.study.ModulePath;

/** A step, as an address or a form names it; it need not be there. */
record StepName(ModulePath path, LessonId lesson, StepId step) {

  /**
   * @param part says what was sent under a name, for example {@code lesson}
   */
  static Optional<StepName> of(Function<String, Optional<String>> part) {
    Optional<ModulePath> path = module(part);
    Optional<LessonId> lesson = ContentPath.id(part.apply("lesson"), LessonId::new);
    Optional<StepId> step = ContentPath.id(part.apply("step"), StepId::new);
    return path.isPresent() && lesson.isPresent() && step.isPresent()
        ? Optional.of(new StepName(path.get(), lesson.get(), step.get()))
        : Optional.empty();
  }

  static Optional<ModulePath> module(Function<String, Optional<String>> part) {
    return ModulePath.of(part.apply("programme").orElse(""), part.apply("module").orElse(""));
  }

  String address() {
    return LearnAddress.step(path, lesson, step);
  }
}
