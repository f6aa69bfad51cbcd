package org.fanal.courseware;

import java.util.List;
import java.util.Map;

/**
 * Lines of a step that belong together: plain prose, or the inside of a block.
 *
 * @param line where the block opens, or the first line of prose
 * @param firstLine the line of the first of {@code lines}
 */
record Segment(
    Kind kind, Map<String, String> attributes, int line, int firstLine, List<String> lines) {

  Segment {
    lines = List.copyOf(lines);
  }

  static Segment prose(int firstLine, List<String> lines) {
    return new Segment(Kind.PROSE, Map.of(), firstLine, firstLine, lines);
  }

  boolean isBlock() {
    return kind != Kind.PROSE;
  }

  boolean isBlank() {
    return lines.stream().allMatch(String::isBlank);
  }

  String markdown() {
    return String.join("\n", lines);
  }

  String attribute(String name) {
    return attributes.getOrDefault(name, "");
  }

  int minutes() {
    return Integer.parseInt(attributes.getOrDefault("minutes", "0"));
  }

  /** Whether something is written for oneself here, under the block's id. */
  boolean isWritten() {
    return kind == Kind.PROMPT || attributes.containsKey("write");
  }

  /** What the other language must have at the same place. */
  String signature() {
    return kind.word() + " " + attributes;
  }

  enum Kind {
    PROSE,
    PROMPT("id", "minutes"),
    VOICE,
    KEEP,
    EXERCISE(List.of("id", "minutes"), List.of("write")),
    CHOOSE("id", "minutes"),
    ANSWER,
    PRACTICE("item"),
    REGION("in"),
    SUMMARY;

    private final List<String> attributes;
    private final List<String> optional;

    Kind(String... attributes) {
      this(List.of(attributes), List.of());
    }

    Kind(List<String> attributes, List<String> optional) {
      this.attributes = attributes;
      this.optional = optional;
    }

    /** Those that every block of this kind has. */
    List<String> attributes() {
      return attributes;
    }

    List<String> optional() {
      return optional;
    }

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
