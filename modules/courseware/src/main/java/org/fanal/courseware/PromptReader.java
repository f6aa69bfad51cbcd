package org.fanal.courseware;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.fanal.kernel.Language;
import org.fanal.kernel.PromptId;
import org.fanal.kernel.Text;

/** Reads a private prompt from its block in each language: plain words, for a form's label. */
final class PromptReader {

  private static final Set<Class<? extends Node>> PLAIN =
      Set.of(
          Document.class,
          Paragraph.class,
          Emphasis.class,
          StrongEmphasis.class,
          SoftLineBreak.class,
          org.commonmark.node.Text.class);

  private final Problems problems;

  PromptReader(Problems problems) {
    this.problems = problems;
  }

  Optional<Prompt> read(String frenchFile, Segment french, String englishFile, Segment english) {
    return french.kind() == Segment.Kind.PROMPT
        ? prompt(frenchFile, french, englishFile, english)
        : Optional.of(exercise(french, english));
  }

  /** The field under an exercise is named for its heading. */
  private static Prompt exercise(Segment french, Segment english) {
    Text label = new Text(label(french, Language.FR), label(english, Language.EN));
    PromptId id = new PromptId(french.attribute("id"));
    return new Prompt(id, french.minutes(), label, Optional.empty());
  }

  private static String label(Segment exercise, Language language) {
    Wording wording = Wording.in(language);
    Node document = Markdown.parse(exercise.markdown());
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      if (block instanceof Heading) {
        return wording.say("exercise.write-under", PlainText.of(block));
      }
    }
    return wording.say("exercise.write");
  }

  private Optional<Prompt> prompt(
      String frenchFile, Segment french, String englishFile, Segment english) {
    Questions fr = questions(frenchFile, french);
    Questions en = questions(englishFile, english);
    if (fr.main().isEmpty() || en.main().isEmpty()) {
      return Optional.empty();
    }
    if (fr.other().isEmpty() != en.other().isEmpty()) {
      problems.add(
          englishFile,
          english.line(),
          "Only one language offers another question here.",
          "Write it after --- in both.");
    }
    Optional<Text> alternative =
        fr.other().isEmpty() || en.other().isEmpty()
            ? Optional.empty()
            : Optional.of(new Text(fr.other(), en.other()));
    PromptId id = new PromptId(french.attribute("id"));
    Text question = new Text(fr.main(), en.main());
    return Optional.of(new Prompt(id, french.minutes(), question, alternative));
  }

  private Questions questions(String file, Segment segment) {
    List<String> lines = segment.lines();
    int rule = lines.stream().map(String::strip).toList().indexOf("---");
    int end = rule < 0 ? lines.size() : rule;
    String main = words(file, segment.firstLine(), lines.subList(0, end));
    String other =
        rule < 0
            ? ""
            : words(file, segment.firstLine() + end + 1, lines.subList(end + 1, lines.size()));
    if (main.isEmpty() || rule >= 0 && other.isEmpty()) {
      problems.add(file, segment.line(), "A question is missing in this prompt.", "Write it.");
    }
    return new Questions(main, other);
  }

  private String words(String file, int firstLine, List<String> lines) {
    Node document = Markdown.parse(String.join("\n", lines));
    refuseMarkup(document, file, firstLine);
    return PlainText.of(document).replace('\n', ' ');
  }

  private void refuseMarkup(Node node, String file, int firstLine) {
    if (!PLAIN.contains(node.getClass())) {
      problems.add(
          file,
          Markdown.line(node, firstLine),
          "A prompt is plain words, without links, lists or other markup.",
          "Move this outside the prompt.");
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      refuseMarkup(child, file, firstLine);
    }
  }

  private record Questions(String main, String other) {}
}
