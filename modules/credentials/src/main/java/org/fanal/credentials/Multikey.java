package org.fanal.credentials;

import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Optional;

/**
 * A public key as text, multibase 'z' over its code and its bytes: Ed25519 is 0xed01 and the 32 raw
 * bytes, P-256 is 0x8024 and the compressed point.
 */
final class Multikey {

  private static final int RAW_LENGTH = 32;

  private Multikey() {}

  static String encode(byte[] raw) {
    if (raw.length != RAW_LENGTH) {
      throw new IllegalArgumentException("An Ed25519 key has 32 bytes, not " + raw.length);
    }
    byte[] coded = new byte[RAW_LENGTH + 2];
    coded[0] = (byte) 0xed;
    coded[1] = 0x01;
    System.arraycopy(raw, 0, coded, 2, RAW_LENGTH);
    return "z" + Base58.encode(coded);
  }

  static String encode(ECPublicKey key) {
    byte[] coded = new byte[RAW_LENGTH + 3];
    coded[0] = (byte) 0x80;
    coded[1] = 0x24;
    coded[2] = (byte) (key.getW().getAffineY().testBit(0) ? 3 : 2);
    byte[] across = key.getW().getAffineX().toByteArray();
    int length = Math.min(across.length, RAW_LENGTH);
    System.arraycopy(across, across.length - length, coded, coded.length - length, length);
    return "z" + Base58.encode(coded);
  }

  /** Ed25519 alone: no other key signs certificates. */
  static Optional<byte[]> decode(String multibase) {
    if (!multibase.startsWith("z") || multibase.length() > 64) {
      return Optional.empty();
    }
    return Base58.decode(multibase.substring(1))
        .filter(coded -> coded.length == RAW_LENGTH + 2)
        .filter(coded -> coded[0] == (byte) 0xed && coded[1] == 0x01)
        .map(coded -> Arrays.copyOfRange(coded, 2, coded.length));
  }
}
