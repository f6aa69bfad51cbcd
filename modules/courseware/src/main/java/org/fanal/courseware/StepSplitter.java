package org.fanal.courseware;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanal.kernel.ContentIds;

/** Cuts the body of a lesson at its step headings. */
final class StepSplitter {

  private static final Pattern HEADING = Pattern.compile("##(?!#)\\s*(.*?)\\s*");
  private static final Pattern TITLE = Pattern.compile("(.+?)\\s*\\{#([^{}]*)}");

  private final String file;
  private final Problems problems;
  private final List<RawStep> steps = new ArrayList<>();
  private String id = "";
  private String title = "";
  private int line;
  private final List<String> lines = new ArrayList<>();

  private StepSplitter(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  static List<RawStep> split(String file, List<String> body, int bodyLine, Problems problems) {
    StepSplitter splitter = new StepSplitter(file, problems);
    for (int i = 0; i < body.size(); i++) {
      splitter.read(body.get(i), bodyLine + i);
    }
    splitter.finish();
    return splitter.steps;
  }

  private void read(String text, int number) {
    Matcher heading = HEADING.matcher(text);
    if (heading.matches()) {
      finish();
      open(heading.group(1), number);
    } else if (line == 0 && !text.isBlank()) {
      problems.add(
          file, number, "This stands before the first step.", "Move it under a ## heading.");
    } else {
      lines.add(text);
    }
  }

  private void open(String heading, int number) {
    Matcher parts = TITLE.matcher(heading);
    boolean whole = parts.matches() && ContentIds.isValid(parts.group(2));
    if (!whole) {
      problems.add(
          file, number, "A step's heading has no id of its own.", "Write “## Title {#step-id}”.");
    }
    id = whole ? parts.group(2) : "";
    title = whole ? parts.group(1) : "";
    line = number;
  }

  private void finish() {
    if (!id.isEmpty()) {
      List<Segment> segments = BlockSplitter.split(file, lines, line + 1, problems);
      steps.add(new RawStep(id, title, line, segments));
    }
    id = "";
    lines.clear();
  }
}
