package org.fanal.web.kit;

import java.util.Set;

/** What an address is for, as far as headers and guards must know. */
public final class Paths {

  private static final Set<String> PUBLIC =
      Set.of(
          "/",
          "/help",
          "/privacy",
          "/accessibility",
          "/signup",
          "/login",
          "/glossary",
          "/mutual-aid",
          "/code-of-ethics",
          "/kit",
          "/organisations");

  private Paths() {}

  /** The verification page and what machines fetch to verify: no mark of the rest of the site. */
  public static boolean isNeutral(String path) {
    return path.equals("/v")
        || path.startsWith("/v/")
        || path.equals("/about-signatures")
        || path.startsWith("/about-signatures/")
        || path.startsWith("/.well-known/")
        || path.startsWith("/status/")
        || path.startsWith("/contexts/");
  }

  /** A page that its link alone opens, without a session: nothing of it goes elsewhere. */
  static boolean isByLink(String path) {
    return path.startsWith("/supervisor/") || path.startsWith("/domain/");
  }

  static boolean isStaff(String path) {
    return path.startsWith("/trainer") || path.startsWith("/admin");
  }

  static boolean isPage(String path) {
    return !path.startsWith("/resources/") && !path.startsWith("/jakarta.faces.resource/");
  }

  /** Whether an answer here may depend on who asks. */
  public static boolean knowsPeople(String path) {
    return isPage(path) && !isNeutral(path) && !path.startsWith("/health/");
  }

  static boolean isPublic(String path) {
    return PUBLIC.contains(path);
  }
}
