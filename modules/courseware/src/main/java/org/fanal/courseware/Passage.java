package org.fanal.courseware;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** A paragraph as it is read, with its line breaks, without headings, pictures and citations. */
record Passage(int line, String text) {

  private static final Pattern QUOTED = Pattern.compile("«[^»]*(?:»|$)|“[^”]*(?:”|$)");

  /** Everything that a step says, in order. */
  static List<Passage> of(RawStep step) {
    List<Passage> passages = new ArrayList<>();
    step.segments().forEach(segment -> passages.addAll(of(segment)));
    return passages;
  }

  static List<Passage> of(Segment segment) {
    List<Passage> passages = new ArrayList<>();
    Node document = Markdown.parse(readable(segment));
    document.accept(new Gatherer(segment.firstLine(), passages));
    return passages;
  }

  /** What the author says: blanks stand for what is quoted, so that lines stay. */
  Passage unquoted() {
    return new Passage(
        line, QUOTED.matcher(text).replaceAll(quoted -> quoted.group().replaceAll("[^\n]", " ")));
  }

  int lineAt(int position) {
    return line + (int) text.substring(0, position).chars().filter(c -> c == '\n').count();
  }

  /** Under a prompt's question its rule would make a heading of it. */
  private static String readable(Segment segment) {
    return String.join(
        "\n",
        segment.lines().stream().map(line -> line.strip().equals("---") ? "" : line).toList());
  }

  private static final class Gatherer extends AbstractVisitor {

    private final int firstLine;
    private final List<Passage> passages;
    private final StringBuilder text = new StringBuilder();

    Gatherer(int firstLine, List<Passage> passages) {
      this.firstLine = firstLine;
      this.passages = passages;
    }

    @Override
    public void visit(Paragraph paragraph) {
      text.setLength(0);
      visitChildren(paragraph);
      if (!text.toString().isBlank()) {
        passages.add(new Passage(Markdown.line(paragraph, firstLine), text.toString()));
      }
    }

    @Override
    public void visit(org.commonmark.node.Heading heading) {
      // A heading is no sentence.
    }

    @Override
    public void visit(Text words) {
      text.append(words.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
      text.append('\n');
    }

    @Override
    public void visit(HardLineBreak end) {
      text.append('\n');
    }

    @Override
    public void visit(Link link) {
      if (!link.getDestination().startsWith("source:")) {
        visitChildren(link);
      }
    }

    @Override
    public void visit(Image image) {
      // Nobody reads a picture aloud.
    }
  }
}
