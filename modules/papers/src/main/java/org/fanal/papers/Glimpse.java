package org.fanal.papers;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The file that a PDF encloses, before anything in it is believed: found in the bytes as they lie,
 * and unfolded no further than a credential may be long.
 */
final class Glimpse {

  private static final int LONGEST = 100_000;
  private static final int HEAD_LENGTH = 400;
  private static final Pattern ENCLOSED = Pattern.compile("/Type\\s*/EmbeddedFile");
  private static final Pattern CONTENT = Pattern.compile("stream\\r?\\n");

  private Glimpse() {}

  static Optional<byte[]> of(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    Matcher enclosed = ENCLOSED.matcher(text);
    if (!enclosed.find()) {
      return Optional.empty();
    }
    Matcher content = CONTENT.matcher(text);
    content.region(enclosed.end(), Math.min(text.length(), enclosed.end() + HEAD_LENGTH));
    return content.find() ? unfolded(pdf, content.end()) : Optional.empty();
  }

  private static Optional<byte[]> unfolded(byte[] pdf, int start) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(pdf, start, pdf.length - start);
      byte[] bytes = new byte[LONGEST];
      int length = inflater.inflate(bytes);
      return inflater.finished() ? Optional.of(Arrays.copyOf(bytes, length)) : Optional.empty();
    } catch (DataFormatException folded) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }
}
