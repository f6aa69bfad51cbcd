package org.fanal.credentials.foreign;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of a credential: the file itself, or what is baked into the picture that it is. */
final class Baked {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Baked() {}

  static String textOf(byte[] file) throws Unreadable {
    Unreadable.unless(file.length > 0, Obstacle.EMPTY);
    Unreadable.unless(file.length <= ForeignCredential.LARGEST_PICTURE, Obstacle.TOO_LARGE);
    if (PngBadge.isPng(file)) {
      return PngBadge.textOf(file);
    }
    String text = trimmed(decoded(file));
    if (text.startsWith("<")) {
      return trimmed(SvgBadge.textOf(text));
    }
    Unreadable.unless(file.length <= ForeignCredential.LONGEST_TEXT, Obstacle.TOO_LARGE);
    return text;
  }

  static String decoded(byte[] bytes) throws Unreadable {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw new Unreadable(Obstacle.NOT_A_CREDENTIAL);
    }
  }

  static String trimmed(String text) {
    return (text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1)).strip();
  }
}
