package org.fanal.practicum;

import java.util.Map;
import org.fanal.pathway.practicum.CriterionId;

/**
 * What an assessor typed, all of it.
 *
 * @param declared whether they said that they are independent
 */
public record Typed(
    Map<CriterionId, Integer> marks, Map<CriterionId, String> comments, boolean declared) {

  public static final int LONGEST_COMMENT = org.fanal.practicum.model.Marks.LONGEST_COMMENT;

  public Typed {
    marks = Map.copyOf(marks);
    comments = Map.copyOf(comments);
  }
}
