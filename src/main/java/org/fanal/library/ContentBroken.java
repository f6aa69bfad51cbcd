package org.fanal.library;

import java.util.stream.Collectors;
import org.fanal.courseware.ContentReport;

/** The content has problems: it is not published and the application does not start. */
class ContentBroken extends RuntimeException {

  ContentBroken(ContentReport report) {
    super(
        report.problems().stream()
            .map(Object::toString)
            .collect(Collectors.joining("\n", "The content has problems to mend:\n", "")));
  }
}
