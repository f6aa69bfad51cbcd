package org.fanal.courseware;

import java.util.Objects;

/** Markup that a page may print unescaped. Only this package makes it, from an allow-list. */
public final class SafeHtml {

  private final String markup;

  SafeHtml(String markup) {
    this.markup = Objects.requireNonNull(markup, "markup");
  }

  public String markup() {
    return markup;
  }

  /** The same without what leads about the site. */
  public SafeHtml elsewhere() {
    return new SafeHtml(markup.replaceAll("<span class=\"site\">.*?</span>", ""));
  }

  public boolean isEmpty() {
    return markup.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SafeHtml that && markup.equals(that.markup);
  }

  @Override
  public int hashCode() {
    return markup.hashCode();
  }

  @Override
  public String toString() {
    return markup;
  }
}
