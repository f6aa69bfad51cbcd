package org.fanal.courseware;

/** Writes markup; the only way from text to it is through escaping. */
public final class Html {

  private final StringBuilder out = new StringBuilder();

  public static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(text.charAt(i));
      }
    }
    return safe.toString();
  }

  public Html text(String text) {
    out.append(escape(text));
    return this;
  }

  /** Opens an element; attributes are names and values in turn. */
  public Html open(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"").append(escape(attributes[i + 1]));
      out.append('"');
    }
    out.append('>');
    return this;
  }

  public Html close(String element) {
    out.append("</").append(element).append('>');
    return this;
  }

  public Html element(String element, String text) {
    return open(element).text(text).close(element);
  }

  public Html safe(String markup) {
    out.append(markup);
    return this;
  }

  public String markup() {
    return out.toString();
  }
}
