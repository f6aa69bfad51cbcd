package org.fanal.papers;

import java.util.Set;
import java.util.stream.Stream;

/** Prints papers and seals them. Safe for several threads. */
public final class Papers {

  private final Typeface typeface = new Typeface();
  private final Press press = new Press(typeface);
  private final Seal seal;

  public Papers(Seal seal) {
    this.seal = seal;
  }

  /** The characters of a text that the typeface cannot draw. */
  public Set<String> unprintable(String text) {
    return typeface.missing(Stream.of(Composed.text(text)));
  }

  public Printing print(Paper given) {
    Paper paper = Composed.of(given);
    Set<String> missing = typeface.missing(paper.texts());
    if (!missing.isEmpty()) {
      return new Printing.Unprintable(missing);
    }
    String name = new Labels(paper.language()).of("signature");
    byte[] sealed = seal.on(press.print(paper), paper.signedAt(), name);
    return new Printing.Printed(sealed, paper.fileName());
  }
}
