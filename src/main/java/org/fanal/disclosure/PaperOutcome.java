package org.fanal.disclosure;

import java.util.List;
import java.util.function.Function;

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

  default <T> T fold(Function<SignedFile, T> printed, Function<List<String>, T> unprintable) {
    return this instanceof Printed paper
        ? printed.apply(paper.file())
        : unprintable.apply(((Unprintable) this).characters());
  }
}
