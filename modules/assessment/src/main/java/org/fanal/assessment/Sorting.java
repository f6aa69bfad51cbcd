package org.fanal.assessment;

import java.util.List;
import java.util.Objects;
import org.fanal.kernel.Text;

/** Four to ten cards, each into one of two to four groups: cards in their group / cards. */
public record Sorting(Stem stem, List<Text> groups, List<Card> cards) implements Item {

  private static final int FEWEST_GROUPS = 2;
  private static final int MOST_GROUPS = 4;
  private static final int FEWEST_CARDS = 4;
  private static final int MOST_CARDS = 10;

  /**
   * Something to put into a group.
   *
   * @param group the position of its group, from 0
   */
  public record Card(Text text, int group) {

    public Card {
      Objects.requireNonNull(text, "text");
    }
  }

  public Sorting {
    stem = stem.scored();
    groups = List.copyOf(groups);
    cards = List.copyOf(cards);
    int size = groups.size();
    Demand.that(
        size >= FEWEST_GROUPS && size <= MOST_GROUPS,
        "%s: an item has 2 to 4 groups, not %d",
        stem.id(),
        size);
    Demand.that(
        cards.size() >= FEWEST_CARDS && cards.size() <= MOST_CARDS,
        "%s: an item has 4 to 10 cards, not %d",
        stem.id(),
        cards.size());
    Demand.that(
        groups.stream().distinct().count() == size, "%s: two groups are the same", stem.id());
    Demand.that(
        cards.stream().map(Card::text).distinct().count() == cards.size(),
        "%s: two cards are the same",
        stem.id());
    Demand.that(
        cards.stream().allMatch(card -> card.group() >= 0 && card.group() < size),
        "%s: a card names a group that is not there",
        stem.id());
    Demand.that(
        cards.stream().map(Card::group).distinct().count() == size,
        "%s: a group has no card",
        stem.id());
    Demand.that(stem.use() == Use.PRACTICE, "%s: cards are sorted in practice only", stem.id());
  }

  /** Cards on the left, groups on the right; cards may still be without a group. */
  @Override
  public boolean accepts(Response response) {
    return response instanceof Response.Paired paired
        && paired.rights().keySet().stream().allMatch(card -> card < cards.size())
        && paired.rights().values().stream().allMatch(group -> group < groups.size());
  }

  @Override
  public boolean isAnsweredBy(Response response) {
    return accepts(response)
        && response instanceof Response.Paired paired
        && paired.rights().size() == cards.size();
  }

  @Override
  public Points score(Response response) {
    if (!(response instanceof Response.Paired paired) || !accepts(response)) {
      return Points.NONE;
    }
    long right =
        paired.rights().entrySet().stream()
            .filter(given -> cards.get(given.getKey()).group() == given.getValue())
            .count();
    return Points.of(right, cards.size());
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.sorting(this);
  }
}
