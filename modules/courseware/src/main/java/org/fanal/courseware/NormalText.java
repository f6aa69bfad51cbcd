package org.fanal.courseware;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/** The one form of a text that is read, hashed and stored: UTF-8 in NFC, lines ended by LF. */
final class NormalText {

  private NormalText() {}

  /** Empty if the bytes are not UTF-8. */
  static Optional<String> of(byte[] bytes) {
    try {
      return Optional.of(normalise(decoder().decode(ByteBuffer.wrap(bytes)).toString()));
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }

  /** The line, from 1, of the first byte that is not UTF-8. */
  static int lineOfFirstBadByte(byte[] bytes) {
    CharBuffer good = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder().decode(ByteBuffer.wrap(bytes), good, true);
    good.flip();
    return result.isError() ? 1 + (int) good.chars().filter(c -> c == '\n').count() : 1;
  }

  private static String normalise(String text) {
    String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    String unixLines = marked.replace("\r\n", "\n").replace('\r', '\n');
    return Normalizer.normalize(unixLines, Normalizer.Form.NFC);
  }

  private static CharsetDecoder decoder() {
    return StandardCharsets.UTF_8.newDecoder();
  }
}
