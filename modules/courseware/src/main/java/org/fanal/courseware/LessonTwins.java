package org.fanal.courseware;

import java.util.List;

/** Checks that both languages of a lesson have the same steps and, in each, the same blocks. */
final class LessonTwins {

  private final Problems problems;

  LessonTwins(Problems problems) {
    this.problems = problems;
  }

  void check(ByLanguage<RawLesson> raw) {
    List<RawStep> fr = raw.fr().steps();
    List<RawStep> en = raw.en().steps();
    for (int i = 0; i < Math.min(fr.size(), en.size()); i++) {
      if (!fr.get(i).id().equals(en.get(i).id())) {
        differ(raw.en(), en.get(i).line(), en.get(i).id(), fr.get(i).id());
        return;
      }
      checkBlocks(raw.en().file(), fr.get(i), en.get(i));
    }
    if (fr.size() > en.size()) {
      missing(raw.fr(), fr.get(en.size()), raw.en());
    } else if (en.size() > fr.size()) {
      missing(raw.en(), en.get(fr.size()), raw.fr());
    }
  }

  private void differ(RawLesson english, int line, String here, String there) {
    problems.add(
        english.file(),
        line,
        "The step here is “" + here + "”, in French it is “" + there + "”.",
        "Use the same ids in the same order.");
  }

  private void missing(RawLesson longer, RawStep step, RawLesson shorter) {
    problems.add(
        longer.file(),
        step.line(),
        "The step “" + step.id() + "” is missing in " + shorter.file() + ".",
        "Translate it there.");
  }

  private void checkBlocks(String englishFile, RawStep french, RawStep english) {
    List<Segment> fr = french.blocks().toList();
    List<Segment> en = english.blocks().toList();
    for (int i = 0; i < Math.min(fr.size(), en.size()); i++) {
      if (!fr.get(i).signature().equals(en.get(i).signature())) {
        blocksDiffer(englishFile, en.get(i).line(), fr.get(i).signature());
        return;
      }
    }
    if (fr.size() != en.size()) {
      int line = en.isEmpty() ? english.line() : en.get(en.size() - 1).line();
      blocksDiffer(englishFile, line, fr.size() + " blocks in this step");
    }
  }

  private void blocksDiffer(String file, int line, String french) {
    problems.add(
        file,
        line,
        "The blocks differ from the French, which has: " + french + ".",
        "Use the same blocks, ids and minutes in the same order.");
  }
}
