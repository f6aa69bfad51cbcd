package org.fanal.credentials;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/** Base 58 with the Bitcoin alphabet, as multibase 'z' uses it. */
final class Base58 {

  private static final String ALPHABET =
      "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  private static final BigInteger BASE = BigInteger.valueOf(ALPHABET.length());

  private Base58() {}

  static String encode(byte[] bytes) {
    StringBuilder digits = new StringBuilder();
    BigInteger rest = new BigInteger(1, bytes);
    while (rest.signum() > 0) {
      BigInteger[] quotientAndDigit = rest.divideAndRemainder(BASE);
      digits.append(ALPHABET.charAt(quotientAndDigit[1].intValue()));
      rest = quotientAndDigit[0];
    }
    for (int i = 0; i < bytes.length && bytes[i] == 0; i++) {
      digits.append(ALPHABET.charAt(0));
    }
    return digits.reverse().toString();
  }

  static Optional<byte[]> decode(String text) {
    BigInteger value = BigInteger.ZERO;
    for (int i = 0; i < text.length(); i++) {
      int digit = ALPHABET.indexOf(text.charAt(i));
      if (digit < 0) {
        return Optional.empty();
      }
      value = value.multiply(BASE).add(BigInteger.valueOf(digit));
    }
    return Optional.of(withLeadingZeros(text, magnitudeOf(value)));
  }

  private static byte[] magnitudeOf(BigInteger value) {
    byte[] signed = value.toByteArray();
    return signed[0] == 0 ? Arrays.copyOfRange(signed, 1, signed.length) : signed;
  }

  private static byte[] withLeadingZeros(String text, byte[] magnitude) {
    int zeros = 0;
    while (zeros < text.length() && text.charAt(zeros) == ALPHABET.charAt(0)) {
      zeros++;
    }
    byte[] bytes = new byte[zeros + magnitude.length];
    System.arraycopy(magnitude, 0, bytes, zeros, magnitude.length);
    return bytes;
  }
}
