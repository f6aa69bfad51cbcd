package org.fanal.assessment;

import java.util.List;
import java.util.Map;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.LessonId;

/**
 * The marking of a check. It is first marked when the person submits; while a safety item is not
 * fully right it is not over: the item is explained, asked again and the check marked anew with
 * those answers, until none is left.
 */
public record Check(List<Marked> items, Mastery mastery) {

  public Check {
    items = List.copyOf(items);
    Demand.that(!items.isEmpty(), "A check without items");
  }

  /**
   * Marks the items drawn.
   *
   * @param responses what was submitted; an item without one earns nothing
   * @param again the last answers to safety items asked again; others are not looked at
   */
  public static Check mark(
      List<Item> drawn,
      Map<ItemId, Response> responses,
      Map<ItemId, Response> again,
      Mastery mastery) {
    return new Check(
        drawn.stream().map(item -> Marked.of(item, responses, again)).toList(), mastery);
  }

  /** How many of the items drawn have a full answer, right or not. */
  public static int answered(List<Item> drawn, Map<ItemId, Response> responses) {
    return (int)
        drawn.stream()
            .filter(item -> responses.containsKey(item.id()))
            .filter(item -> item.isAnsweredBy(responses.get(item.id())))
            .count();
  }

  public Points points() {
    return items.stream().map(Marked::points).reduce(Points.NONE, Points::plus);
  }

  public int total() {
    return items.size();
  }

  /** How many items are fully right. Mastery counts points, which partly right items share in. */
  public int right() {
    return (int) items.stream().filter(marked -> marked.outcome().isRight()).count();
  }

  /** The least whole number of right answers that would do. */
  public int needed() {
    return mastery.needed(total());
  }

  /** Whether no safety item is left to ask again. */
  public boolean isOver() {
    return toAskAgain().isEmpty();
  }

  /** Points enough and every safety item right: never before the check is over. */
  public boolean isMastered() {
    return isOver() && mastery.isReachedBy(points(), total());
  }

  public List<Item> toAskAgain() {
    return items.stream()
        .filter(marked -> marked.outcome() == Outcome.TO_ASK_AGAIN)
        .map(Marked::item)
        .toList();
  }

  /** The lessons of items not right, each once, in the order in which they were asked about. */
  public List<LessonId> lessonsToLookAtAgain() {
    return items.stream()
        .filter(marked -> !marked.outcome().isRight())
        .map(marked -> marked.item().lesson())
        .distinct()
        .toList();
  }
}
