package org.fanal.verifier;

import java.util.Arrays;

/** The two forms of one certificate, told apart by how a file begins. */
enum Form {
  JSON,
  JWT;

  static Form of(byte[] presented) {
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
