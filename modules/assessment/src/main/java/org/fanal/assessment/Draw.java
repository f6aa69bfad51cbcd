package org.fanal.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.LessonId;
import org.fanal.kernel.Region;

/**
 * The items of one attempt at a check. Every lesson has its turn first; then come items that the
 * previous draw did not have, from the lessons least asked about so far; then the others. A bank
 * with safety items gives at least one.
 */
public final class Draw {

  private final Set<ItemId> previous;
  private final List<Item> waiting;
  private final List<Item> drawn = new ArrayList<>();

  private Draw(List<Item> shuffled, Set<ItemId> previous) {
    this.previous = previous;
    this.waiting = new ArrayList<>(shuffled);
  }

  /**
   * Draws from the items of the bank that are there for a check. The same bank in whatever order,
   * count, previous draw and seed give the same items in the same order.
   *
   * @param region where the person lives: items for other regions only are left out
   * @param previous the ids of the draw before, none for a first one
   */
  public static List<Item> from(
      Collection<? extends Item> bank, Region region, int count, Set<ItemId> previous, long seed) {
    return from(open(bank, Use.CHECK, region), count, previous, seed);
  }

  /** Draws from items that are all open to the person. */
  static List<Item> from(List<Item> items, int count, Set<ItemId> previous, long seed) {
    Demand.that(
        count > 0 && count <= items.size(),
        "Cannot draw %d items from a bank of %d",
        count,
        items.size());
    Shuffle shuffle = new Shuffle(seed);
    Draw draw = new Draw(shuffle.of(items), previous);
    draw.takeSafetyItem();
    while (draw.drawn.size() < count) {
      draw.take(draw.waiting);
    }
    return shuffle.of(draw.drawn);
  }

  /** The items of that use that are open to people of the region, in an order of their own. */
  static List<Item> open(Collection<? extends Item> bank, Use use, Region region) {
    return bank.stream()
        .filter(item -> item.use() == use)
        .filter(item -> item.aim().includes(region))
        .map(Item.class::cast)
        .sorted(Comparator.comparing(item -> item.id().value()))
        .toList();
  }

  private void takeSafetyItem() {
    List<Item> safety = waiting.stream().filter(Item::safety).toList();
    if (!safety.isEmpty()) {
      take(safety);
    }
  }

  /** Takes the best of the candidates; among equals the shuffled order decides. */
  private void take(List<Item> candidates) {
    Item best =
        candidates.stream()
            .min(
                Comparator.comparing((Item item) -> timesDrawn(item.lesson()) > 0)
                    .thenComparing(item -> previous.contains(item.id()))
                    .thenComparing(item -> timesDrawn(item.lesson())))
            .orElseThrow();
    waiting.remove(best);
    drawn.add(best);
  }

  private long timesDrawn(LessonId lesson) {
    return drawn.stream().filter(item -> item.lesson().equals(lesson)).count();
  }
}
