package org.fanal.platform;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The keys of a few owners, fetched once: for what opens and seals several values in a row. It
 * lives no longer than the call that asked for it.
 */
public final class Unlocked {

  private final Map<UUID, byte[]> keys;

  Unlocked(Map<UUID, byte[]> keys) {
    this.keys = keys;
  }

  Map<UUID, byte[]> keys() {
    return keys;
  }

  public boolean holds(UUID owner) {
    return keys.containsKey(owner);
  }

  /** Empty when the owner has no key, or none any more. */
  public Optional<String> open(UUID owner, String context, byte[] closed) {
    return Optional.ofNullable(keys.get(owner))
        .map(key -> Sealing.open(key, closed, bytes(context)))
        .map(plain -> new String(plain, StandardCharsets.UTF_8));
  }

  /** As {@link #open}; empty as well when the bytes are not those that were sealed there. */
  public Optional<String> openUnchanged(UUID owner, String context, byte[] closed) {
    try {
      return open(owner, context, closed);
    } catch (Sealing.SealBroken changed) {
      return Optional.empty();
    }
  }

  /**
   * @throws IllegalStateException when the owner has no key
   */
  public byte[] seal(UUID owner, String context, String plain) {
    byte[] key = keys.get(owner);
    if (key == null) {
      throw new IllegalStateException("No key to seal with for " + owner);
    }
    return Sealing.seal(key, bytes(plain), bytes(context));
  }

  /** As {@link Secrets#derive}; empty when the owner has no key. */
  public Optional<byte[]> derive(UUID owner, String use) {
    return Optional.ofNullable(keys.get(owner)).map(key -> Hashes.hmac(key, use));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
