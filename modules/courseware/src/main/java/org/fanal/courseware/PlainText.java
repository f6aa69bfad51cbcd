package org.fanal.courseware;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What a reader reads of some Markdown, a line for each paragraph, without pictures. */
final class PlainText extends AbstractVisitor {

  private final StringBuilder text = new StringBuilder();

  private PlainText() {}

  static String of(Node document) {
    PlainText plain = new PlainText();
    document.accept(plain);
    return plain.text.toString().strip();
  }

  static String ofAlternative(Image image) {
    PlainText plain = new PlainText();
    plain.visitChildren(image);
    return plain.text.toString().strip();
  }

  @Override
  public void visit(Text node) {
    text.append(node.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak node) {
    text.append(' ');
  }

  @Override
  public void visit(HardLineBreak node) {
    text.append(' ');
  }

  @Override
  public void visit(Paragraph node) {
    visitChildren(node);
    text.append('\n');
  }

  @Override
  public void visit(Heading node) {
    visitChildren(node);
    text.append('\n');
  }

  @Override
  public void visit(Image node) {
    // An alternative text stands for the picture; it is not read beside it.
  }
}
