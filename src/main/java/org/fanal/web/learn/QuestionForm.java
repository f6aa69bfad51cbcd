package org.fanal.web.learn;

import java.util.List;
import java.util.Optional;
import org.fanal.assessment.Item;
import org.fanal.assessment.Response;
import org.fanal.kernel.Language;

/**
 * A question as its form shows it. Fields carry the item's id, so that several stand in one form.
 *
 * @param kind single, multiple, matching, ordering, sorting or none; a true-false question is a
 *     single one
 * @param rights how many options are right, for a multiple choice; 0 elsewhere
 * @param lines options; or left sides or cards, each with what to choose from; or steps
 */
public record QuestionForm(String id, String kind, String text, int rights, List<Line> lines) {

  public QuestionForm {
    lines = List.copyOf(lines);
  }

  /**
   * @param position of the option, left side, card or step, as authored
   * @param choices the right sides of a pair, the groups of a card
   */
  public record Line(int position, String text, boolean chosen, List<Line> choices) {

    public Line {
      choices = List.copyOf(choices);
    }
  }

  static QuestionForm of(
      Item item, List<Integer> order, Optional<Response> response, Language language) {
    return item.fold(new QuestionWriter(order, response, language));
  }
}
