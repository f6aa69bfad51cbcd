package org.fanal.study;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fanal.assessment.Item;
import org.fanal.assessment.Response;

/**
 * A question of an attempt.
 *
 * @param number from 1
 * @param order the order in which options, right sides or steps are shown
 * @param sequence the number of the last answer saved, 0 before the first; send one more
 * @param answered whether the answer leaves nothing open
 * @param again whether it is a safety question, explained and asked again: show its why
 */
public record QuestionView(
    int number,
    Item item,
    List<Integer> order,
    Optional<Response> response,
    long sequence,
    Optional<Instant> savedAt,
    boolean answered,
    boolean again) {

  public QuestionView {
    order = List.copyOf(order);
  }
}
