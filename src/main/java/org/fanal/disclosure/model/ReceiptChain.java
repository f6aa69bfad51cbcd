package org.fanal.disclosure.model;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.fanal.platform.Hashes;

/**
 * The receipts of one share, each hashing the one before. A line holds a salted commitment to its
 * details, not the details, which are sealed: erasing them leaves nothing to guess.
 */
public final class ReceiptChain {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int REFERENCE_LETTERS = 8;

  private ReceiptChain() {}

  /** One line as it is stored. */
  public record Line(int number, byte[] commitment, byte[] hash) {
    public Head head() {
      return new Head(number, hash);
    }
  }

  /**
   * The end of a chain, kept apart from its lines and sealed: lines that were cut off are missed.
   */
  public record Head(int number, byte[] hash) {
    public static Head none() {
      return new Head(0, start());
    }

    public static Head read(String text) {
      int bar = text.indexOf('|');
      return new Head(
          Integer.parseInt(text.substring(0, bar)),
          HexFormat.of().parseHex(text.substring(bar + 1)));
    }

    public String text() {
      return number + "|" + HexFormat.of().formatHex(hash);
    }

    boolean isSameAs(Head other) {
      return number == other.number && Arrays.equals(hash, other.hash);
    }
  }

  /** What the first line stands on. */
  public static byte[] start() {
    return new byte[32];
  }

  public static byte[] commitment(byte[] salt, String details) {
    return Hashes.hmac(salt, details);
  }

  public static Line next(Head before, byte[] commitment) {
    int number = before.number() + 1;
    return new Line(number, commitment, hash(before.hash(), number, commitment));
  }

  /** Whether no line was changed, left out, put in or cut off; lines come in order. */
  public static boolean isWhole(List<Line> lines, Head head) {
    return isWhole(lines) && headOf(lines).isSameAs(head);
  }

  /** Where the chain goes on. */
  public static Head headOf(List<Line> lines) {
    return lines.isEmpty() ? Head.none() : lines.get(lines.size() - 1).head();
  }

  /** Whether no line was changed, left out or put in; lines come in order of their numbers. */
  public static boolean isWhole(List<Line> lines) {
    byte[] before = start();
    int number = 0;
    for (Line line : lines) {
      if (line.number() != ++number
          || !Arrays.equals(line.hash(), hash(before, number, line.commitment()))) {
        return false;
      }
      before = line.hash();
    }
    return true;
  }

  /** Forty bits of a line's hash, in two groups: whoever has them can prove that line. */
  public static String reference(byte[] hash) {
    long bits = 0;
    for (int i = 0; i < 5; i++) {
      bits = bits << 8 | hash[i] & 0xff;
    }
    StringBuilder letters = new StringBuilder();
    for (int i = REFERENCE_LETTERS - 1; i >= 0; i--) {
      letters.append(ALPHABET.charAt((int) (bits >> 5 * i & 31)));
    }
    return letters.insert(REFERENCE_LETTERS / 2, ' ').toString();
  }

  private static byte[] hash(byte[] before, int number, byte[] commitment) {
    return Hashes.hmac(before, number + "|" + HexFormat.of().formatHex(commitment));
  }
}
