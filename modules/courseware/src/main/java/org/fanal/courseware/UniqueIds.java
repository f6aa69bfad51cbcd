package org.fanal.courseware;

/** Checks that steps, prompts and exercises of a module have ids of their own, in one language. */
final class UniqueIds {

  private final Ids steps;
  private final Ids prompts;
  private final Ids exercises;

  UniqueIds(Problems problems) {
    this.steps = new Ids("step", problems);
    this.prompts = new Ids("prompt", problems);
    this.exercises = new Ids("exercise", problems);
  }

  void check(RawLesson lesson) {
    for (RawStep step : lesson.steps()) {
      steps.claim(step.id(), lesson.file(), step.line());
      step.blocks()
          .filter(Segment::isWritten)
          .forEach(block -> prompts.claim(block.attribute("id"), lesson.file(), block.line()));
      claim(exercises, lesson.file(), step, Segment.Kind.EXERCISE);
      claim(exercises, lesson.file(), step, Segment.Kind.CHOOSE);
    }
  }

  private static void claim(Ids ids, String file, RawStep step, Segment.Kind kind) {
    step.blocks(kind).forEach(block -> ids.claim(block.attribute("id"), file, block.line()));
  }
}
