package org.fanal.credentials;

/** Text that may be signed: there, and made of whole characters. */
final class Words {

  private Words() {}

  static void require(String text, String what) {
    if (text.isBlank() || !areWhole(text)) {
      throw new IllegalArgumentException("Not a text to sign as " + what + ": '" + text + "'");
    }
  }

  /** Half a surrogate pair would be hashed like a question mark, so it could be exchanged. */
  static boolean areWhole(String text) {
    return text.codePoints()
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
