package org.fanal.papers;

/**
 * How a reader of the paper checks it.
 *
 * @param page address to type, such as {@code verifier.example/v}
 * @param link what the QR code holds: the same page with the code in its fragment
 * @param code the code as people copy it, in groups
 */
public record Verification(String page, String link, String code) {

  public Verification {
    if (page.isBlank() || link.isBlank() || code.isBlank()) {
      throw new IllegalArgumentException("Not a way to check: '" + page + "'");
    }
  }
}
