package org.fanal.papers;

import java.util.List;

/** A heading and what stands under it: one line is a paragraph, more are a list. */
public record Fact(String heading, List<String> lines) {

  public Fact {
    lines = List.copyOf(lines);
    if (heading.isBlank() || lines.isEmpty()) {
      throw new IllegalArgumentException("A fact has a heading and a line: '" + heading + "'");
    }
  }
}
