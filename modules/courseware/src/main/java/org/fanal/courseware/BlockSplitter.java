package org.fanal.courseware;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cuts the lines of a step into prose and blocks; blocks do not nest and must be closed. */
final class BlockSplitter {

  private static final String FENCE = ":::";

  private final String file;
  private final Problems problems;
  private final List<Segment> segments = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private int firstLine;
  private int openedAt;
  private Optional<BlockHead> head = Optional.empty();

  private BlockSplitter(String file, int firstLine, Problems problems) {
    this.file = file;
    this.firstLine = firstLine;
    this.problems = problems;
  }

  static List<Segment> split(String file, List<String> lines, int firstLine, Problems problems) {
    BlockSplitter splitter = new BlockSplitter(file, firstLine, problems);
    for (int i = 0; i < lines.size(); i++) {
      splitter.read(lines.get(i), firstLine + i);
    }
    splitter.finish();
    return splitter.segments;
  }

  private void read(String text, int number) {
    if (!text.strip().startsWith(FENCE)) {
      lines.add(text);
    } else if (text.strip().equals(FENCE)) {
      close(number);
    } else {
      open(text.strip(), number);
    }
  }

  private void open(String text, int number) {
    if (openedAt > 0) {
      problems.add(
          file,
          number,
          "A block opens inside the one of line " + openedAt + ".",
          "Close the first with ::: before.");
    }
    push();
    head = BlockHead.read(text, file, number, problems);
    openedAt = number;
    firstLine = number + 1;
  }

  private void close(int number) {
    if (openedAt == 0) {
      problems.add(file, number, "This ::: closes nothing.", "Delete it or open a block above.");
    }
    push();
    openedAt = 0;
    head = Optional.empty();
    firstLine = number + 1;
  }

  private void finish() {
    if (openedAt > 0) {
      problems.add(file, openedAt, "This block is never closed.", "Add a line ::: at its end.");
    }
    push();
  }

  /** Keeps what was read; the inside of a block that has no readable head is left out. */
  private void push() {
    if (openedAt > 0) {
      head.ifPresent(
          block ->
              segments.add(
                  new Segment(block.kind(), block.attributes(), openedAt, firstLine, lines)));
    } else if (lines.stream().anyMatch(line -> !line.isBlank())) {
      segments.add(Segment.prose(firstLine, lines));
    }
    lines.clear();
  }

  /** The opening line of a block. */
  record BlockHead(Segment.Kind kind, Map<String, String> attributes) {

    static Optional<BlockHead> read(String text, String file, int line, Problems problems) {
      String[] words = text.substring(FENCE.length()).strip().split("\\s+");
      Optional<Segment.Kind> kind = kind(words[0]);
      if (kind.isEmpty() || !text.startsWith(FENCE + " ")) {
        problems.add(
            file,
            line,
            "“" + text + "” opens no block that is known.",
            "Write “::: ” and one of prompt, voice, keep, exercise, choose, answer, practice, region,"
                + " summary.");
        return Optional.empty();
      }
      List<String> attributes = List.of(words).subList(1, words.length);
      return BlockAttributes.read(kind.get(), attributes, file, line, problems)
          .map(read -> new BlockHead(kind.get(), read));
    }

    private static Optional<Segment.Kind> kind(String word) {
      return List.of(Segment.Kind.values()).stream()
          .filter(kind -> kind != Segment.Kind.PROSE && kind.word().equals(word))
          .findFirst();
    }
  }
}
