package org.fanal.disclosure;

import java.util.Arrays;

/** The three forms of a file, told apart by how it begins. */
enum PresentedForm {
  JSON(100_000),
  TOKEN(100_000),
  PAPER(2 * 1024 * 1024);

  private final int largest;

  PresentedForm(int largest) {
    this.largest = largest;
  }

  static PresentedForm of(byte[] file) {
    for (byte each : file) {
      if (each > ' ') {
        return each == '{' || each == '[' ? JSON : each == '%' ? PAPER : TOKEN;
      }
    }
    return TOKEN;
  }

  boolean isTooLarge(byte[] file) {
    return file.length > largest;
  }

  /** A token without the ends of line that an editor adds. */
  static byte[] trimmed(byte[] token) {
    int end = token.length;
    while (end > 0 && (token[end - 1] == '\n' || token[end - 1] == '\r')) {
      end--;
    }
    return Arrays.copyOf(token, end);
  }
}
