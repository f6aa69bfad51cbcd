package org.fanal.pathway;

import java.util.HashSet;
import java.util.List;

/** Lists of things that stand once each. */
final class Unique {

  private Unique() {}

  static <T> List<T> listOf(List<T> things, Object owner) {
    if (new HashSet<>(things).size() != things.size()) {
      throw new IllegalArgumentException("%s has one of these twice: %s".formatted(owner, things));
    }
    return List.copyOf(things);
  }
}
