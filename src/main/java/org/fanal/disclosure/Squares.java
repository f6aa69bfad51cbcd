package org.fanal.disclosure;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** A text as a QR code, drawn as one SVG path of unit squares with the quiet zone around. */
record Squares(String path, int size) {

  private static final int QUIET = 4;

  static Squares of(String text) {
    ByteMatrix squares = matrix(text);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < squares.getHeight(); y++) {
      appendRow(path, squares, y);
    }
    return new Squares(path.toString(), squares.getWidth() + 2 * QUIET);
  }

  private static void appendRow(StringBuilder path, ByteMatrix squares, int y) {
    int x = 0;
    while (x < squares.getWidth()) {
      int end = x;
      while (end < squares.getWidth() && squares.get(end, y) == 1) {
        end++;
      }
      if (end > x) {
        path.append('M').append(x + QUIET).append(' ').append(y + QUIET);
        path.append('h').append(end - x).append("v1h-").append(end - x).append('z');
      }
      x = end + 1;
    }
  }

  private static ByteMatrix matrix(String text) {
    try {
      return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("No QR code holds this", tooLong);
    }
  }
}
