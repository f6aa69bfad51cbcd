package org.fanal.certification;

/**
 * Why a text of a template cannot be published.
 *
 * @param name of the text
 * @param found what was found in it, or the longest that it may be; may be empty
 */
public record TemplateProblem(String name, Why why, String found) {

  public enum Why {
    MISSING,
    TOO_LONG,
    TELLS_FIELD,
    RESERVED_TITLE,
    WITHOUT_RESERVE,
    UNPRINTABLE
  }
}
