package org.fanal.assessment;

import java.util.List;
import java.util.Objects;
import org.fanal.kernel.Text;

/** Three to six left sides, each with its right side: right pairs / pairs. */
public record Matching(Stem stem, List<Pair> pairs) implements Item {

  private static final int FEWEST = 3;
  private static final int MOST = 6;

  /** What belongs together. */
  public record Pair(Text left, Text right) {

    public Pair {
      Objects.requireNonNull(left, "left");
      Objects.requireNonNull(right, "right");
    }
  }

  public Matching {
    stem = stem.scored();
    pairs = List.copyOf(pairs);
    int size = pairs.size();
    Demand.that(
        size >= FEWEST && size <= MOST, "%s: an item has 3 to 6 pairs, not %d", stem.id(), size);
    Demand.that(
        pairs.stream().map(Pair::left).distinct().count() == size,
        "%s: two left sides are the same",
        stem.id());
    Demand.that(
        pairs.stream().map(Pair::right).distinct().count() == size,
        "%s: two right sides are the same",
        stem.id());
  }

  /** Left sides may still be without a right one, and two may point at the same. */
  @Override
  public boolean accepts(Response response) {
    return response instanceof Response.Paired paired && paired.isBelow(pairs.size());
  }

  @Override
  public boolean isAnsweredBy(Response response) {
    return accepts(response)
        && response instanceof Response.Paired paired
        && paired.rights().size() == pairs.size();
  }

  @Override
  public Points score(Response response) {
    if (!(response instanceof Response.Paired paired) || !accepts(response)) {
      return Points.NONE;
    }
    long right =
        paired.rights().entrySet().stream().filter(e -> e.getKey().equals(e.getValue())).count();
    return Points.of(right, pairs.size());
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.matching(this);
  }
}
