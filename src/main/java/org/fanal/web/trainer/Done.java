package org.fanal.web.trainer;

import java.util.List;
import java.util.Optional;

/** The acts whose result the next page says. */
final class Done {

  static final String TALK = "talk";
  static final String ANSWERED = "answered";
  static final String REMOVED = "removed";
  static final String INVITED = "invited";
  static final String TRAINER = "trainer";
  static final String MADE = "made";

  private static final List<String> ALL = List.of(TALK, ANSWERED, REMOVED, INVITED, TRAINER, MADE);

  private Done() {}

  /** The key of the words for it; empty when nothing was done. */
  static Optional<String> of(String parameter) {
    return ALL.stream()
        .filter(known -> known.equals(parameter))
        .map("trainer.done."::concat)
        .findFirst();
  }
}
