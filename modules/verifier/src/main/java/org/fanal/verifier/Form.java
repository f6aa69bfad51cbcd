package org.fanal.verifier;

import java.util.Arrays;

/** The three forms of one certificate, told apart by how a file begins. */
enum Form {
  JSON,
  JWT,
  PDF;

  private static final byte[] PDF_HEAD = {'%', 'P', 'D', 'F', '-'};

  static Form of(byte[] presented) {
    if (Arrays.equals(Arrays.copyOf(presented, PDF_HEAD.length), PDF_HEAD)) {
      return PDF;
    }
    for (byte each : presented) {
      if (!Character.isWhitespace(each)) {
        return each == '{' || each == '[' ? JSON : JWT;
      }
    }
    return JWT;
  }

  /** What is judged of a file: of a token's, all but the ends of line that an editor adds. */
  byte[] judged(byte[] presented) {
    int end = presented.length;
    while (this == JWT && end > 0 && (presented[end - 1] == '\n' || presented[end - 1] == '\r')) {
      end--;
    }
    return Arrays.copyOf(presented, end);
  }
}
