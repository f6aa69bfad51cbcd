package org.fanal.assessment;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The order in which the parts of an item are shown: options, right sides of pairs (the left ones
 * stay), steps to put in order, cards to sort. Positions of the item as authored.
 */
public record Presentation(List<Integer> order) {

  public Presentation {
    order = List.copyOf(order);
  }

  /** Depends on the seed and the item's id alone; steps are never shown already in order. */
  public static Presentation of(Item item, long seed) {
    Shuffle shuffle = new Shuffle(seed ^ item.id().value().hashCode() * 0x9e3779b97f4a7c15L);
    return new Presentation(item.fold(new Orders(shuffle)));
  }

  private record Orders(Shuffle shuffle) implements Item.Fold<List<Integer>> {

    @Override
    public List<Integer> single(SingleChoice item) {
      return shuffle.of(positions(item.options().size()));
    }

    @Override
    public List<Integer> multiple(MultipleChoice item) {
      return shuffle.of(positions(item.options().size()));
    }

    @Override
    public List<Integer> trueFalse(TrueFalse item) {
      return List.of(TrueFalse.TRUE, TrueFalse.FALSE);
    }

    @Override
    public List<Integer> matching(Matching item) {
      return shuffle.of(positions(item.pairs().size()));
    }

    @Override
    public List<Integer> ordering(Ordering item) {
      List<Integer> inOrder = positions(item.steps().size());
      List<Integer> shown = shuffle.of(inOrder);
      while (shown.equals(inOrder)) {
        shown = shuffle.of(inOrder);
      }
      return shown;
    }

    @Override
    public List<Integer> sorting(Sorting item) {
      return shuffle.of(positions(item.cards().size()));
    }

    @Override
    public List<Integer> reflection(Reflection item) {
      return List.of();
    }

    private static List<Integer> positions(int size) {
      return IntStream.range(0, size).boxed().toList();
    }
  }
}
