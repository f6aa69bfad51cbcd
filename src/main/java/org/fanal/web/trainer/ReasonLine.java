package org.fanal.web.trainer;

import java.util.List;

/** Why somebody may need a hand: its kind, by which the table is filtered, and its words. */
public record ReasonLine(String kind, String words) {

  static final String ASKED = "asked";
  static final String TALK = "talk";
  static final String QUIET = "quiet";
  static final String NOT_STARTED = "not-started";

  /** The most pressing first. */
  static final List<String> KINDS = List.of(ASKED, TALK, QUIET, NOT_STARTED);

  /** Whether it waits for something that a trainer does. */
  boolean waits() {
    return kind.equals(ASKED) || kind.equals(TALK);
  }
}
