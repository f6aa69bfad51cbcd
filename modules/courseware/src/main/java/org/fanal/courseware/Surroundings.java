package org.fanal.courseware;

import java.util.Optional;
import org.fanal.kernel.Language;

/** What prose may refer to while it is rendered. */
record Surroundings(
    Language language, Commons commons, Targets targets, Pictures pictures, Problems problems) {

  Optional<Term> term(String id) {
    return Optional.ofNullable(commons.glossary().get(id));
  }

  Optional<Source> source(String id) {
    return Optional.ofNullable(commons.sources().get(id));
  }

  Wording wording() {
    return Wording.in(language);
  }
}
