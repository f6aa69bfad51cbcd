package org.fanal.web.learn;

import java.util.Optional;
import org.fanal.courseware.SafeHtml;

/** An answer at the end of a printed lesson: of an exercise, or of a question with its why. */
public record PaperAnswer(Optional<SafeHtml> html, String right, String why) {

  static PaperAnswer of(SafeHtml html) {
    return new PaperAnswer(Optional.of(html), "", "");
  }

  static PaperAnswer of(String right, String why) {
    return new PaperAnswer(Optional.empty(), right, why);
  }
}
