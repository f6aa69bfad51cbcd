package org.fanal.assessment;

import java.util.Map;
import java.util.Optional;
import org.fanal.kernel.ItemId;

/** One item of a check with what it earned and what became of it. */
public record Marked(Item item, Points points, Outcome outcome) {

  static Marked of(Item item, Map<ItemId, Response> first, Map<ItemId, Response> again) {
    Points points = points(item, first);
    if (points.equals(Points.ONE)) {
      return new Marked(item, points, Outcome.RIGHT);
    }
    if (!item.safety()) {
      return new Marked(item, points, Outcome.TO_LOOK_AT_AGAIN);
    }
    return points(item, again).equals(Points.ONE)
        ? new Marked(item, Points.ONE, Outcome.RIGHT_WHEN_ASKED_AGAIN)
        : new Marked(item, points, Outcome.TO_ASK_AGAIN);
  }

  /** Marks an item that is asked once, safety or not: the exam explains afterwards. */
  static Marked once(Item item, Map<ItemId, Response> responses) {
    Points points = points(item, responses);
    return new Marked(
        item, points, points.equals(Points.ONE) ? Outcome.RIGHT : Outcome.TO_LOOK_AT_AGAIN);
  }

  private static Points points(Item item, Map<ItemId, Response> responses) {
    return Optional.ofNullable(responses.get(item.id())).map(item::score).orElse(Points.NONE);
  }
}
