package org.fanal.courseware;

import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Parses CommonMark and keeps the lines. */
final class Markdown {

  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

  private Markdown() {}

  static Node parse(String markdown) {
    return PARSER.parse(markdown);
  }

  /** The line of a node in its file; {@code firstLine} is the line of the parsed text's first. */
  static int line(Node node, int firstLine) {
    for (Node near = node; near != null; near = near.getParent()) {
      if (!near.getSourceSpans().isEmpty()) {
        return firstLine + near.getSourceSpans().get(0).getLineIndex();
      }
    }
    return firstLine;
  }
}
