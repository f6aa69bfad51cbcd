package org.fanal.courseware;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Writes a situation with its options; each opens to say what follows. */
final class ChooseWriter {

  private static final int FEWEST = 2;
  private static final int MOST = 5;

  private final BlockFrame frame;
  private final ProseWriter prose;

  ChooseWriter(BlockFrame frame, ProseWriter prose) {
    this.frame = frame;
    this.prose = prose;
  }

  String write(String id, Node document) {
    Node list = document.getLastChild();
    if (!(list instanceof BulletList) || list.getPrevious() == null) {
      prose.problem(
          document.getFirstChild() == null ? document : document.getFirstChild(),
          "This is no situation followed by a list of options.",
          "Write a paragraph, then one list with hyphens, and nothing after it.");
      return "";
    }
    StringBuilder situation = new StringBuilder();
    for (Node block = document.getFirstChild(); block != list; block = block.getNext()) {
      refuseList(block);
      situation.append(prose.one(block));
    }
    return frame.choose(id, situation.toString(), options(list));
  }

  private void refuseList(Node block) {
    if (block instanceof BulletList) {
      prose.problem(block, "There are two lists here.", "Keep one, with the options.");
    }
  }

  private String options(Node list) {
    List<Node> items = children(list);
    if (items.size() < FEWEST || items.size() > MOST) {
      prose.problem(list, "There are " + items.size() + " options.", "Write two to five.");
    }
    StringBuilder written = new StringBuilder();
    items.forEach(item -> written.append(option(item)));
    return written.toString();
  }

  private String option(Node item) {
    List<Node> parts = children(item);
    boolean whole =
        parts.size() == 2
            && parts.get(0) instanceof Paragraph
            && parts.get(1) instanceof BlockQuote;
    if (!whole) {
      prose.problem(
          item,
          "This option is not its words and what follows.",
          "Write the words, an empty line, then an indented “> ” quotation.");
      return "";
    }
    refuseLinks(parts.get(0));
    return frame.option(prose.plain(parts.get(0)), prose.plain(parts.get(1)));
  }

  /** The words of an option are a button: a link inside it could not be reached. */
  private void refuseLinks(Node words) {
    for (Node child = words.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Link link && !link.getDestination().startsWith("lang:")) {
        prose.problem(
            link, "A link stands in the words of an option.", "Put it into what follows.");
      }
      refuseLinks(child);
    }
  }

  private static List<Node> children(Node parent) {
    List<Node> all = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      all.add(child);
    }
    return all;
  }
}
