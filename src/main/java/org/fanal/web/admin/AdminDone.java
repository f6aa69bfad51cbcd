package org.fanal.web.admin;

import java.util.List;
import java.util.Optional;

/** The acts whose result the next page says. */
final class AdminDone {

  static final String MADE = "made";
  static final String ADDED = "added";
  static final String REMOVED = "removed";
  static final String RETRIED = "retried";
  static final String INVITED = "invited";

  static final String ADMITTED = "admitted";
  static final String DECLINED = "declined";
  static final String ENDED = "ended";
  static final String AGAIN = "again";

  private static final List<String> ALL =
      List.of(
          MADE,
          ADDED,
          REMOVED,
          RETRIED,
          INVITED,
          ADMITTED,
          DECLINED,
          ENDED,
          AGAIN,
          "not-proven",
          "domain-shared",
          "no-reason",
          "gone",
          "template-saved",
          "template-published",
          "template-changed-meanwhile",
          "template-has-problems",
          "template-no-note",
          "bulk-started",
          "bulk-nothing",
          "bulk-cancelled",
          "bulk-over");

  private AdminDone() {}

  /** The key of the words for it; empty when nothing was done. */
  static Optional<String> of(String parameter) {
    return ALL.stream()
        .filter(known -> known.equals(parameter))
        .map("admin.done."::concat)
        .findFirst();
  }
}
