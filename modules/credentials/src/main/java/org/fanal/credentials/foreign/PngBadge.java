package org.fanal.credentials.foreign;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The text that a badge carries in an iTXt chunk of a PNG. Nothing of the picture is decoded. */
final class PngBadge {

  private static final byte[] HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final Set<String> KEYWORDS = Set.of("openbadges", "openbadgecredential");

  private static final String END = "IEND";

  /** Length, name and checksum around what a chunk holds. */
  private static final int AROUND = 12;

  private final ByteBuffer rest;
  private Optional<String> found = Optional.empty();

  private PngBadge(byte[] file) {
    rest = ByteBuffer.wrap(file, HEAD.length, file.length - HEAD.length).slice();
  }

  static boolean isPng(byte[] file) {
    return file.length > HEAD.length && Arrays.equals(file, 0, HEAD.length, HEAD, 0, HEAD.length);
  }

  static String textOf(byte[] file) throws Unreadable {
    PngBadge badge = new PngBadge(file);
    boolean more = badge.rest.hasRemaining();
    while (more) {
      more = !badge.chunk().equals(END) && badge.rest.hasRemaining();
    }
    return badge.found.orElseThrow(() -> new Unreadable(Obstacle.PICTURE_ALONE));
  }

  /** Its name. */
  private String chunk() throws Unreadable {
    Unreadable.unless(rest.remaining() >= AROUND, Obstacle.NOT_READABLE);
    int length = rest.getInt();
    Unreadable.unless(length >= 0 && length <= rest.remaining() - 8, Obstacle.NOT_READABLE);
    byte[] named = new byte[length + 4];
    rest.get(named);
    CRC32 sum = new CRC32();
    sum.update(named);
    Unreadable.unless((int) sum.getValue() == rest.getInt(), Obstacle.NOT_READABLE);
    String name = new String(named, 0, 4, StandardCharsets.ISO_8859_1);
    if (name.equals("iTXt")) {
      international(ByteBuffer.wrap(named, 4, length));
    }
    return name;
  }

  /** Keyword, whether and how it is compressed, language, the keyword translated, the text. */
  private void international(ByteBuffer chunk) throws Unreadable {
    if (!KEYWORDS.contains(upToZero(chunk))) {
      return;
    }
    Unreadable.unless(found.isEmpty(), Obstacle.NOT_READABLE);
    Unreadable.unless(chunk.remaining() >= 2, Obstacle.NOT_READABLE);
    boolean compressed = chunk.get() == 1;
    chunk.get();
    upToZero(chunk);
    upToZero(chunk);
    byte[] text = new byte[chunk.remaining()];
    chunk.get(text);
    found = Optional.of(Baked.trimmed(Baked.decoded(compressed ? inflated(text) : text)));
  }

  private static String upToZero(ByteBuffer chunk) throws Unreadable {
    StringBuilder read = new StringBuilder();
    while (chunk.hasRemaining()) {
      byte next = chunk.get();
      if (next == 0) {
        return read.toString();
      }
      read.append((char) (next & 0xff));
    }
    throw new Unreadable(Obstacle.NOT_READABLE);
  }

  /** A few bytes can be blown up without end: what does not fit is not read on. */
  private static byte[] inflated(byte[] packed) throws Unreadable {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      byte[] text = new byte[ForeignCredential.LONGEST_TEXT + 1];
      int length = 0;
      int more;
      while (length < text.length
          && (more = inflater.inflate(text, length, text.length - length)) > 0) {
        length += more;
      }
      Unreadable.unless(length < text.length, Obstacle.TOO_LARGE);
      Unreadable.unless(inflater.finished(), Obstacle.NOT_READABLE);
      return Arrays.copyOf(text, length);
    } catch (DataFormatException broken) {
      throw new Unreadable(Obstacle.NOT_READABLE);
    } finally {
      inflater.end();
    }
  }
}
