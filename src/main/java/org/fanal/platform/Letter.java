package org.fanal.platform;

import java.util.Objects;

/** One plain-text mail. The subject never names what Fanal is about. */
public record Letter(String to, String subject, String body) {

  public Letter {
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(body, "body");
  }
}
