package org.fanal.courseware;

import java.util.Optional;

/** What could be read, and everything that is wrong with it. */
public record Reading<T>(Optional<T> value, ContentReport report) {

  /** The value if nothing at all is wrong with it. */
  public Optional<T> clean() {
    return report.isClean() ? value : Optional.empty();
  }
}
