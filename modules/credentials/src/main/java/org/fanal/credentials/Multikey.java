package org.fanal.credentials;

import java.util.Arrays;
import java.util.Optional;

/** An Ed25519 public key as text: multibase 'z' over the code 0xed01 and the 32 raw bytes. */
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
