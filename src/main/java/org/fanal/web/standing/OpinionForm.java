package org.fanal.web.standing;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a member of the committee filled in, as it was sent.
 *
 * @param choice yes, no or nothing yet
 */
public record OpinionForm(String choice, String reasons) {

  static final OpinionForm UNTOUCHED = new OpinionForm("", "");
  static final int SHORTEST = 20;
  static final int LONGEST = 4000;

  static OpinionForm read(Function<String, Optional<String>> fields) {
    return new OpinionForm(
        fields.apply("choice").filter(c -> c.equals("yes") || c.equals("no")).orElse(""),
        fields.apply("reasons").orElse(""));
  }

  public boolean isYes() {
    return choice.equals("yes");
  }

  public boolean isNo() {
    return choice.equals("no");
  }

  static boolean fit(String reasons) {
    int length = reasons.strip().length();
    return length >= SHORTEST && length <= LONGEST;
  }
}
