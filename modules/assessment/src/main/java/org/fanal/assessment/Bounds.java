package org.fanal.assessment;

import java.util.List;

/** What a response can name at all, before one knows the item. */
final class Bounds {

  private Bounds() {}

  static void check(List<Integer> positions) {
    Demand.that(positions.size() <= Response.MOST, "Too many positions: %d", positions.size());
    Demand.that(
        positions.stream().allMatch(p -> p >= 0 && p < Response.POSITIONS),
        "Not positions: %s",
        positions);
  }
}
