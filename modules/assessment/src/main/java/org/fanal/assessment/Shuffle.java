package org.fanal.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Orders that depend on a seed alone. Written out, because stored attempts rely on it: {@link
 * Random} promises its sequence for ever, {@link Collections#shuffle} does not.
 */
final class Shuffle {

  private final Random random;

  Shuffle(long seed) {
    this.random = new Random(mixed(seed));
  }

  <T> List<T> of(List<T> things) {
    List<T> shuffled = new ArrayList<>(things);
    for (int last = shuffled.size() - 1; last > 0; last--) {
      Collections.swap(shuffled, last, random.nextInt(last + 1));
    }
    return List.copyOf(shuffled);
  }

  /** Spreads neighbouring seeds (the finaliser of SplitMix64), which Random would keep close. */
  private static long mixed(long seed) {
    long z = seed + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
