package org.fanal.employers;

import java.time.Instant;
import java.util.HexFormat;
import org.fanal.platform.Hashes;

/** {@code t=1795262400,v1=…}: HMAC-SHA-256 under the secret over the time, a dot and the body. */
final class HookSignature {

  private HookSignature() {}

  static String of(String secret, Instant at, String body) {
    long seconds = at.getEpochSecond();
    byte[] key = secret.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    byte[] mac = Hashes.hmac(key, seconds + "." + body);
    return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(mac);
  }
}
