package org.fanal.web.disclosure;

/** Text made safe to stand in HTML, between tags and in quoted attributes. */
final class Markup {

  private Markup() {}

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
