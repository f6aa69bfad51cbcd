package org.fanal.disclosure.store;

import java.util.Arrays;
import java.util.HexFormat;

/** What a code is looked up by, comparable. */
public record CodeHash(byte[] bytes) {

  public CodeHash {
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CodeHash hash && Arrays.equals(hash.bytes, bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes, 0, 4) + "…";
  }
}
