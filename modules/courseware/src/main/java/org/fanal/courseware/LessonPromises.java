package org.fanal.courseware;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks what every lesson promises: where its prompt, answers and summary stand; its voices. */
final class LessonPromises {

  private static final Pattern FIGURE = Pattern.compile("\\d");

  private final Problems problems;

  LessonPromises(Problems problems) {
    this.problems = problems;
  }

  void check(RawLesson lesson) {
    if (lesson.steps().isEmpty()) {
      return;
    }
    checkOpening(lesson);
    checkSummary(lesson);
    for (RawStep step : lesson.steps()) {
      checkAnswers(lesson.file(), step);
      step.groups().forEach(group -> checkRegions(lesson.file(), group));
      step.blocks(Segment.Kind.VOICE).forEach(voice -> checkVoice(lesson.file(), voice));
      step.blocks().forEach(block -> checkInside(lesson.file(), block));
    }
  }

  private void checkOpening(RawLesson lesson) {
    RawStep first = lesson.steps().get(0);
    Optional<Segment> block = first.blocks().findFirst();
    if (block.isEmpty() || block.get().kind() != Segment.Kind.PROMPT) {
      int line = block.map(Segment::line).orElse(first.line());
      problems.add(
          lesson.file(),
          line,
          "The lesson does not open with a prompt.",
          "Begin the first step with “::: prompt”.");
    }
  }

  private void checkSummary(RawLesson lesson) {
    List<Segment> blocks = new ArrayList<>();
    lesson.steps().forEach(step -> step.blocks().forEach(blocks::add));
    RawStep lastStep = lesson.steps().get(lesson.steps().size() - 1);
    List<Segment> last = lastStep.blocks().toList();
    boolean closes = !last.isEmpty() && last.get(last.size() - 1).kind() == Segment.Kind.SUMMARY;
    long summaries = blocks.stream().filter(b -> b.kind() == Segment.Kind.SUMMARY).count();
    if (!closes || summaries != 1) {
      problems.add(
          lesson.file(),
          lastStep.line(),
          "The lesson does not close with its one summary.",
          "End the last step with “::: summary”.");
    }
  }

  private void checkAnswers(String file, RawStep step) {
    Segment.Kind before = Segment.Kind.PROSE;
    for (Segment segment : step.segments()) {
      if (segment.kind() == Segment.Kind.ANSWER && before != Segment.Kind.EXERCISE) {
        problems.add(
            file, segment.line(), "This answer follows no exercise.", "Put it right after one.");
      }
      before = segment.kind();
    }
  }

  /** Variants end with the one for everybody else, and none stands twice. */
  private void checkRegions(String file, List<Segment> group) {
    Segment last = group.get(group.size() - 1);
    if (last.kind() != Segment.Kind.REGION) {
      return;
    }
    if (!last.attribute("in").equals("other")) {
      problems.add(
          file,
          last.line(),
          "These variants leave out everybody else.",
          "End them with “::: region in=other”, in general words.");
    }
    long regions = group.stream().map(each -> each.attribute("in")).distinct().count();
    if (regions < group.size()) {
      problems.add(file, last.line(), "A region has two variants here.", "Keep one of them.");
    }
  }

  private void checkVoice(String file, Segment voice) {
    for (int i = 0; i < voice.lines().size(); i++) {
      String line = voice.lines().get(i);
      if (FIGURE.matcher(line).find() || line.contains("](source:")) {
        problems.add(
            file,
            voice.firstLine() + i,
            "A voice carries a figure or a source.",
            "Keep facts outside; a voice says what it was like.");
      }
    }
  }

  private void checkInside(String file, Segment block) {
    boolean practice = block.kind() == Segment.Kind.PRACTICE;
    if (block.isBlank() != practice) {
      problems.add(
          file,
          block.line(),
          practice ? "Text stands inside a practice block." : "This block is empty.",
          practice ? "The item has its own text; delete it here." : "Write in it or delete it.");
    }
  }
}
