package org.fanal.courseware;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Writes parsed Markdown as markup. What is not on the allow-list is reported and left out; raw
 * HTML is never on it.
 */
final class ProseWriter {

  private final Surroundings around;
  private final StepNotes notes;
  private final Level level;
  private final String file;
  private final int firstLine;
  private final LinkWriter links;
  private final AllowedNodes allowed;
  private Html out = new Html();

  ProseWriter(Surroundings around, StepNotes notes, Level level, String file, int firstLine) {
    this.around = around;
    this.notes = notes;
    this.level = level;
    this.file = file;
    this.firstLine = firstLine;
    this.links = new LinkWriter(around, notes, this);
    this.allowed = allowList();
  }

  private AllowedNodes allowList() {
    return new AllowedNodes(this::refuse)
        .allow(Paragraph.class, this::paragraph)
        .allow(Heading.class, this::heading)
        .allow(BulletList.class, list -> wrap("ul", list))
        .allow(OrderedList.class, this::orderedList)
        .allow(ListItem.class, item -> wrap("li", item))
        .allow(BlockQuote.class, quote -> wrap("blockquote", quote))
        .allow(Emphasis.class, words -> wrap("em", words))
        .allow(StrongEmphasis.class, words -> wrap("strong", words))
        .allow(Link.class, this::link)
        .allow(Text.class, this::text)
        .allow(SoftLineBreak.class, end -> out.safe("\n"))
        .allow(HardLineBreak.class, end -> out.open("br"));
  }

  /** Every block, with the terms it is the first to use explained right after it. */
  String explained(Node document) {
    StringBuilder all = new StringBuilder();
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      out = new Html();
      allowed.write(block);
      all.append(notes.withGloss(out.markup()));
    }
    return all.toString();
  }

  /** One block; whoever calls explains the terms. */
  String one(Node block) {
    out = new Html();
    allowed.write(block);
    return out.markup();
  }

  /** Every block; whoever calls explains the terms. */
  String plain(Node document) {
    out = new Html();
    allowed.writeChildren(document);
    return out.markup();
  }

  Html out() {
    return out;
  }

  void children(Node node) {
    allowed.writeChildren(node);
  }

  void problem(Node node, String what, String mend) {
    around.problems().add(file, Markdown.line(node, firstLine), what, mend);
  }

  private void refuse(Node node) {
    problem(
        node,
        node instanceof Image
            ? "A picture stands inside other text."
            : "This markup is not allowed (" + node.getClass().getSimpleName() + ").",
        node instanceof Image
            ? "Give it a paragraph of its own."
            : "Use paragraphs, lists, emphasis, links and the blocks of the format.");
  }

  private void text(Text text) {
    if (text.getLiteral().contains("](")) {
      problem(text, "A link here is not whole.", "Write [words](address) without spaces inside.");
    }
    out.text(text.getLiteral());
  }

  private void wrap(String element, Node node) {
    out.open(element);
    allowed.writeChildren(node);
    out.close(element);
  }

  private void paragraph(Paragraph paragraph) {
    if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
      figure(image);
    } else if (isInTightList(paragraph)) {
      allowed.writeChildren(paragraph);
    } else {
      wrap("p", paragraph);
    }
  }

  private static boolean isInTightList(Paragraph paragraph) {
    return paragraph.getParent() instanceof ListItem item
        && item.getParent() instanceof ListBlock list
        && list.isTight();
  }

  private void orderedList(OrderedList list) {
    int start = list.getMarkerStartNumber();
    if (start == 1) {
      wrap("ol", list);
    } else {
      out.open("ol", "start", Integer.toString(start));
      allowed.writeChildren(list);
      out.close("ol");
    }
  }

  private void heading(Heading heading) {
    int shown = heading.getLevel() - level.above;
    if (shown < 2 || shown > 3) {
      problem(heading, "A heading of this level cannot stand here.", level.mend);
    } else if (PlainText.of(heading).endsWith("}")) {
      problem(heading, "Only steps carry an id.", "Delete {#…} from this heading.");
    } else {
      if (!notes.mayHaveHeading(shown)) {
        problem(
            heading,
            "This heading skips a level: it stands under no ### (in a page, ##).",
            "Raise it.");
      }
      wrap("h" + shown, heading);
    }
  }

  private void link(Link link) {
    links.write(link);
  }

  private void figure(Image image) {
    String alt = PlainText.ofAlternative(image);
    if (alt.isBlank()) {
      problem(image, "This picture has no alternative text.", "Say in the brackets what it shows.");
    }
    Located where = new Located(file, Markdown.line(image, firstLine));
    around
        .pictures()
        .find(image.getDestination(), where)
        .ifPresent(picture -> figure(picture.markup(alt), image.getTitle()));
  }

  private void figure(String picture, String caption) {
    out.open("figure").open("div", "class", "picture").safe(picture).close("div");
    if (caption != null && !caption.isBlank()) {
      out.element("figcaption", caption);
    }
    out.close("figure");
  }

  /** Which Markdown headings become h2 and h3, under the page's own h1. */
  enum Level {
    STEP(1, "Use ### or #### inside a step."),
    PAGE(0, "Use ## or ###.");

    private final int above;
    private final String mend;

    Level(int above, String mend) {
      this.above = above;
      this.mend = mend;
    }
  }
}
