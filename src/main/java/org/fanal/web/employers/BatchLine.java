package org.fanal.web.employers;

import java.util.Optional;
import org.fanal.disclosure.Answer;
import org.fanal.disclosure.Shown;

/**
 * An answer to one of many codes.
 *
 * @param number which code it was, from 1
 * @param beginning of the code as it was pasted, by which its line is found again
 */
public record BatchLine(int number, String beginning, Answer answer) {

  private static final int SHOWN_OF_CODE = 7;

  static BatchLine of(int number, String code, Answer answer) {
    String own = code.substring(code.lastIndexOf('#') + 1);
    String beginning = own.length() > SHOWN_OF_CODE ? own.substring(0, SHOWN_OF_CODE) + "…" : own;
    return new BatchLine(number, beginning, answer);
  }

  public boolean isCurrent() {
    return answer.valid().isPresent();
  }

  public Optional<Shown> shown() {
    return answer.valid().map(Answer.Valid::shown);
  }

  public String reference() {
    return answer.valid().map(Answer.Valid::reference).orElse("");
  }
}
