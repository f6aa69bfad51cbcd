package org.fanal.web.organisation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What was done just before, as the next page says it. */
final class OrganisationDone {

  private static final Set<String> KNOWN =
      Set.of(
          "applied",
          "withdrawn",
          "sent",
          "proven",
          "not-there",
          "no-answer",
          "wait",
          "invited",
          "changed",
          "removed",
          "last-owner");

  private OrganisationDone() {}

  /** The key of the words for it; empty when nothing was done. */
  static Optional<String> in(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("done"))
        .filter(KNOWN::contains)
        .map("organisation.done."::concat);
  }

  static String of(Enum<?> outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
