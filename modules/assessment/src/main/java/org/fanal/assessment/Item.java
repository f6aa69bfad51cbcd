package org.fanal.assessment;

import java.util.List;
import java.util.Optional;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.LessonId;
import org.fanal.kernel.StepId;
import org.fanal.kernel.Text;

/**
 * Something that is asked, as its author wrote it. Options, pairs and steps are named by their
 * position there, from 0, whatever order they are shown in ({@link Presentation}).
 */
public sealed interface Item
    permits SingleChoice, MultipleChoice, TrueFalse, Matching, Ordering, Sorting, Reflection {

  Stem stem();

  /** Whether the response has this item's form and names only positions that it has. */
  boolean accepts(Response response);

  /** Whether the response leaves nothing open; one that is not accepted never does. */
  boolean isAnsweredBy(Response response);

  /** What the response earns, from 0 to 1; nothing when it is not accepted. */
  Points score(Response response);

  <R> R fold(Fold<R> fold);

  default ItemId id() {
    return stem().id();
  }

  default Use use() {
    return stem().use();
  }

  default LessonId lesson() {
    return stem().lesson();
  }

  default Optional<StepId> step() {
    return stem().step();
  }

  default boolean safety() {
    return stem().safety();
  }

  default Text text() {
    return stem().text();
  }

  /** The explanation; empty in a reflection, which has nothing to explain. */
  default Text why() {
    return stem().why();
  }

  default List<String> sources() {
    return stem().sources();
  }

  default Aim aim() {
    return stem().aim();
  }

  /** One answer for each kind, so that a new kind is not forgotten. */
  interface Fold<R> {
    R single(SingleChoice item);

    R multiple(MultipleChoice item);

    R trueFalse(TrueFalse item);

    R matching(Matching item);

    R ordering(Ordering item);

    R sorting(Sorting item);

    R reflection(Reflection item);
  }
}
