package org.fanal.papers;

import java.text.Normalizer;
import java.util.List;

/**
 * A paper in the characters that typefaces draw: letter and accent are one, and the two that keep
 * words together without a shape of their own give way to their common kin.
 */
final class Composed {

  private static final char SPACE = 0xA0;
  private static final char NARROW_SPACE = 0x202F;
  private static final char FIRM_HYPHEN = 0x2011;

  private Composed() {}

  static Paper of(Paper paper) {
    return new Paper(
        paper.language(),
        paper.wording(),
        text(paper.issuer()),
        text(paper.title()),
        paper.holder().map(Composed::text),
        texts(paper.lead()),
        paper.facts().stream().map(f -> new Fact(text(f.heading()), texts(f.lines()))).toList(),
        texts(paper.signatories()),
        paper.verification(),
        paper.signedAt(),
        paper.credential());
  }

  private static List<String> texts(List<String> texts) {
    return texts.stream().map(Composed::text).toList();
  }

  static String text(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replace(NARROW_SPACE, SPACE)
        .replace(FIRM_HYPHEN, '-');
  }
}
