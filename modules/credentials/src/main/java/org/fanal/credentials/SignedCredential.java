package org.fanal.credentials;

import java.nio.charset.StandardCharsets;

/** A signed document as issued. The bytes are kept and served as they are, never written anew. */
public final class SignedCredential {

  private final byte[] bytes;

  SignedCredential(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
