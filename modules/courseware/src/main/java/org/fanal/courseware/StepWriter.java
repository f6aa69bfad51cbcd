package org.fanal.courseware;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Node;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.Region;

/** Renders one step in one language: prose joined as far as a form interrupts it. */
final class StepWriter {

  private static final int PRACTICE_MINUTES = 2;

  private final String file;
  private final Surroundings around;
  private final Map<String, Prompt> prompts;
  private final StepNotes notes;
  private final List<Part> parts = new ArrayList<>();
  private final StringBuilder prose = new StringBuilder();
  private final StringBuilder text = new StringBuilder();
  private int minutes;

  private StepWriter(String file, Surroundings around, Map<String, Prompt> prompts) {
    this.file = file;
    this.around = around;
    this.prompts = prompts;
    this.notes = new StepNotes(around.language());
  }

  static WrittenStep write(
      RawStep step, String file, Surroundings around, Map<String, Prompt> prompts) {
    StepWriter writer = new StepWriter(file, around, prompts);
    writer.text.append(step.title()).append('\n');
    for (List<Segment> group : step.groups()) {
      writer.write(group);
    }
    return writer.finish();
  }

  private WrittenStep finish() {
    prose.append(notes.sources());
    endProse();
    int words = Words.count(text.toString());
    Duration time = Pace.reading(words).plusMinutes(minutes);
    return new WrittenStep(parts, text.toString(), words, time);
  }

  private void write(List<Segment> group) {
    if (group.get(0).kind() == Segment.Kind.REGION) {
      regions(group);
    } else {
      write(group.get(0));
    }
  }

  private void write(Segment segment) {
    Node document = Markdown.parse(segment.markdown());
    text.append(PlainText.of(document)).append('\n');
    minutes += segment.minutes();
    switch (segment.kind()) {
      case PROSE -> prose.append(writer(segment).explained(document));
      case PROMPT -> prompt(segment);
      case PRACTICE -> practice(segment);
      default -> block(segment, document);
    }
  }

  private void block(Segment segment, Node document) {
    prose.append(framed(segment, document));
    if (segment.isWritten()) {
      prompt(segment);
    }
  }

  private void prompt(Segment segment) {
    Prompt prompt = prompts.get(segment.attribute("id"));
    if (prompt != null) {
      endProse();
      parts.add(new Part.PrivatePrompt(prompt));
    }
  }

  private void practice(Segment segment) {
    endProse();
    parts.add(new Part.Practice(new ItemId(segment.attribute("item"))));
    minutes += PRACTICE_MINUTES;
  }

  /** The shortest variant counts as words, so that minutes never say too much. */
  private void regions(List<Segment> variants) {
    endProse();
    Map<Region, SafeHtml> written = new EnumMap<>(Region.class);
    List<String> texts = new ArrayList<>();
    for (Segment variant : variants) {
      Node document = Markdown.parse(variant.markdown());
      texts.add(PlainText.of(document));
      SafeHtml html = new SafeHtml(writer(variant).plain(document));
      Region.of(variant.attribute("in")).ifPresent(region -> written.put(region, html));
    }
    parts.add(new Part.Regional(new ByRegion<>(written)));
    prose.append(notes.withGloss(""));
    texts.stream()
        .min(Comparator.comparing(Words::count))
        .ifPresent(shortest -> text.append(shortest).append('\n'));
  }

  private String framed(Segment segment, Node document) {
    BlockFrame frame = new BlockFrame(around.wording());
    ProseWriter writer = writer(segment);
    String id = segment.attribute("id");
    return switch (segment.kind()) {
      case VOICE -> notes.withGloss(frame.voice(writer.plain(document)));
      case KEEP -> notes.withGloss(frame.keep(writer.plain(document)));
      case SUMMARY -> notes.withGloss(frame.summary(writer.plain(document)));
      case CHOOSE -> notes.withGloss(new ChooseWriter(frame, writer).write(id, document));
      case EXERCISE -> frame.exercise(id, writer.explained(document));
      default -> frame.answer(writer.explained(document));
    };
  }

  private ProseWriter writer(Segment segment) {
    return new ProseWriter(around, notes, ProseWriter.Level.STEP, file, segment.firstLine());
  }

  private void endProse() {
    if (!prose.isEmpty()) {
      parts.add(new Part.Html(new SafeHtml(prose.toString())));
      prose.setLength(0);
    }
  }
}
