package org.fanal.assessment;

import java.util.List;
import java.util.stream.IntStream;
import org.fanal.kernel.Text;

/** Three to six steps to put in order: the share of adjacent pairs that follow each other. */
public record Ordering(Stem stem, List<Text> steps) implements Item {

  private static final int FEWEST = 3;
  private static final int MOST = 6;

  public Ordering {
    stem = stem.scored();
    steps = List.copyOf(steps);
    int size = steps.size();
    Demand.that(
        size >= FEWEST && size <= MOST, "%s: an item has 3 to 6 steps, not %d", stem.id(), size);
    Demand.that(steps.stream().distinct().count() == size, "%s: two steps are the same", stem.id());
  }

  /** All the steps, each once: an order cannot be given in part. */
  @Override
  public boolean accepts(Response response) {
    return response instanceof Response.Ordered ordered
        && ordered.steps().size() == steps.size()
        && ordered.isBelow(steps.size());
  }

  @Override
  public boolean isAnsweredBy(Response response) {
    return accepts(response);
  }

  @Override
  public Points score(Response response) {
    if (!(response instanceof Response.Ordered ordered) || !accepts(response)) {
      return Points.NONE;
    }
    List<Integer> given = ordered.steps();
    long inOrder =
        IntStream.range(1, given.size()).filter(i -> given.get(i) == given.get(i - 1) + 1).count();
    return Points.of(inOrder, steps.size() - 1L);
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.ordering(this);
  }
}
