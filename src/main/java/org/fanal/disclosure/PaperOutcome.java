package org.fanal.disclosure;

import java.util.List;
import java.util.function.Function;
import org.fanal.papers.Printing;

/** What became of a share that was to be put on paper. */
public sealed interface PaperOutcome {

  /** It is printed and sealed. */
  record Printed(SignedFile file) implements PaperOutcome {}

  /** Its words have characters that the typeface cannot draw; a name is never printed wrong. */
  record Unprintable(List<String> characters) implements PaperOutcome {

    public Unprintable {
      characters = List.copyOf(characters);
    }
  }

  static PaperOutcome of(Printing printing) {
    if (printing instanceof Printing.Printed printed) {
      return new Printed(new SignedFile(printed.fileName(), "application/pdf", printed.bytes()));
    }
    return new Unprintable(
        ((Printing.Unprintable) printing).characters().stream().sorted().toList());
  }

  default <T> T fold(Function<SignedFile, T> printed, Function<List<String>, T> unprintable) {
    return this instanceof Printed paper
        ? printed.apply(paper.file())
        : unprintable.apply(((Unprintable) this).characters());
  }
}
