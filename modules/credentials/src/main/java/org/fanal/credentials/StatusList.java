package org.fanal.credentials;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * 131,072 bits, one an instance: set means no longer valid. A value: {@link #with} makes another.
 */
public final class StatusList {

  public static final int LENGTH = 131_072;
  private static final int BYTES = LENGTH / 8;

  private final BitSet revoked;

  private StatusList(BitSet revoked) {
    this.revoked = revoked;
  }

  public static StatusList empty() {
    return new StatusList(new BitSet(LENGTH));
  }

  public static StatusList of(Iterable<Integer> revoked) {
    BitSet bits = new BitSet(LENGTH);
    revoked.forEach(index -> bits.set(checked(index)));
    return new StatusList(bits);
  }

  public StatusList with(int index) {
    BitSet bits = (BitSet) revoked.clone();
    bits.set(checked(index));
    return new StatusList(bits);
  }

  public boolean isSet(int index) {
    return revoked.get(checked(index));
  }

  /**
   * An index that was never used, every free one as likely as another, so that a list tells nothing
   * of order; nothing when the list is full.
   *
   * @param random a secure source: who guesses the next index could watch for it
   */
  public static OptionalInt freeIndex(RandomGenerator random, IntPredicate isUsed) {
    for (int tries = 0; tries < 64; tries++) {
      int index = random.nextInt(LENGTH);
      if (!isUsed.test(index)) {
        return OptionalInt.of(index);
      }
    }
    int[] free = IntStream.range(0, LENGTH).filter(isUsed.negate()).toArray();
    return free.length == 0
        ? OptionalInt.empty()
        : OptionalInt.of(free[random.nextInt(free.length)]);
  }

  /** The places that are set. */
  public BitSet revoked() {
    return (BitSet) revoked.clone();
  }

  /** The list as it is published: multibase 'u' over the gzip of its bytes. */
  public String encoded() {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
  }

  static Optional<StatusList> decode(String encoded) {
    if (!encoded.startsWith("u")) {
      return Optional.empty();
    }
    try {
      return unpacked(Base64.getUrlDecoder().decode(encoded.substring(1)));
    } catch (IllegalArgumentException | IOException notAList) {
      return Optional.empty();
    }
  }

  private static Optional<StatusList> unpacked(byte[] packed) throws IOException {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] bytes = gzip.readNBytes(BYTES + 1);
      return bytes.length == BYTES ? Optional.of(new StatusList(bitsOf(bytes))) : Optional.empty();
    }
  }

  /** Index 0 is the leftmost bit of the first byte, where Java's BitSet has its rightmost. */
  private byte[] bytes() {
    byte[] bytes = new byte[BYTES];
    revoked.stream().forEach(index -> bytes[index / 8] |= (byte) (0x80 >> index % 8));
    return bytes;
  }

  private static BitSet bitsOf(byte[] bytes) {
    BitSet bits = new BitSet(LENGTH);
    for (int index = 0; index < LENGTH; index++) {
      bits.set(index, (bytes[index / 8] & 0x80 >> index % 8) != 0);
    }
    return bits;
  }

  private static int checked(int index) {
    if (index < 0 || index >= LENGTH) {
      throw new IllegalArgumentException("Outside of a status list: " + index);
    }
    return index;
  }
}
