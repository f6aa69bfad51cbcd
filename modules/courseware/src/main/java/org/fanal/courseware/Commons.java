package org.fanal.courseware;

import java.util.Map;

/** What modules share and no version pins: the glossary and the sources, by id. */
public record Commons(Map<String, Term> glossary, Map<String, Source> sources) {

  public Commons {
    glossary = Map.copyOf(glossary);
    sources = Map.copyOf(sources);
  }
}
