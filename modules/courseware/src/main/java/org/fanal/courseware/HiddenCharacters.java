package org.fanal.courseware;

import java.util.List;

/** Finds characters that change a text without showing: controls and direction overrides. */
final class HiddenCharacters {

  private HiddenCharacters() {}

  static void check(String path, String text, Problems problems) {
    if (!mayHide(text)) {
      return;
    }
    List<String> lines = List.of(text.split("\n", -1));
    for (int i = 0; i < lines.size(); i++) {
      int line = i + 1;
      lines
          .get(i)
          .chars()
          .filter(HiddenCharacters::hides)
          .findFirst()
          .ifPresent(
              c ->
                  problems.add(
                      path,
                      line,
                      String.format("The character U+%04X hides here.", c),
                      "Delete it."));
    }
  }

  private static boolean mayHide(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' || c >= 0x7F) && c != '\n' && hides(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hides(int c) {
    return c < ' ' && c != '\t'
        || c >= 0x7F && c <= 0x9F
        || c >= 0x200B && c <= 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2060 && c <= 0x2069
        || c == 0xFEFF
        || c == 0xFFFD;
  }
}
