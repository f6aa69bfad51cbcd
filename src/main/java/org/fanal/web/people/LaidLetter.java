package org.fanal.web.people;

import java.time.Instant;
import java.util.List;

/** A letter of the demo, as its page shows it. */
public record LaidLetter(String name, String to, String subject, Instant at, String body) {

  /** Its lines, those that are an address apart. */
  public List<Line> lines() {
    return body.lines().map(Line::new).toList();
  }

  /** One line of a letter. */
  public record Line(String text) {

    public boolean isLink() {
      return text.startsWith("http://") || text.startsWith("https://");
    }
  }
}
