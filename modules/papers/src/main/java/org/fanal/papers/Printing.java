package org.fanal.papers;

import java.util.Set;

/** What became of a paper that was to be printed. */
public sealed interface Printing {

  /** It is printed and sealed. */
  record Printed(byte[] bytes, String fileName) implements Printing {

    public Printed {
      bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
      return bytes.clone();
    }
  }

  /** Its words have characters that the typeface cannot draw; a name is never printed wrong. */
  record Unprintable(Set<String> characters) implements Printing {

    public Unprintable {
      characters = Set.copyOf(characters);
    }
  }
}
