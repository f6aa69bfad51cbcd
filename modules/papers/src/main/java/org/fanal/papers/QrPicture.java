package org.fanal.papers;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A link as a QR code: a PNG in a data address, its quiet zone around it. */
final class QrPicture {

  private static final int QUIET = 4;
  private static final int SCALE = 8;
  private static final int WHITE = 0xFFFFFF;

  private QrPicture() {}

  static String of(String link) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture(matrix(link)), "png", png);
    } catch (IOException broken) {
      throw new UncheckedIOException("No picture of the QR code", broken);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
  }

  private static BufferedImage picture(ByteMatrix squares) {
    int side = (squares.getWidth() + 2 * QUIET) * SCALE;
    BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        if (!isDark(squares, x / SCALE - QUIET, y / SCALE - QUIET)) {
          picture.setRGB(x, y, WHITE);
        }
      }
    }
    return picture;
  }

  private static boolean isDark(ByteMatrix squares, int x, int y) {
    boolean inside = x >= 0 && y >= 0 && x < squares.getWidth() && y < squares.getHeight();
    return inside && squares.get(x, y) == 1;
  }

  private static ByteMatrix matrix(String link) {
    try {
      return Encoder.encode(link, ErrorCorrectionLevel.M).getMatrix();
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("No QR code holds this link", tooLong);
    }
  }
}
