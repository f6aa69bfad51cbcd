package org.fanal.web.learn;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.fanal.assessment.Item;
import org.fanal.assessment.Matching;
import org.fanal.assessment.MultipleChoice;
import org.fanal.assessment.Option;
import org.fanal.assessment.Ordering;
import org.fanal.assessment.Reflection;
import org.fanal.assessment.Response;
import org.fanal.assessment.SingleChoice;
import org.fanal.assessment.Sorting;
import org.fanal.assessment.TrueFalse;
import org.fanal.kernel.Language;
import org.fanal.web.kit.Bundles;
import org.fanal.web.learn.QuestionForm.Line;

/** Sets out an item in its shown order, with what was answered so far. */
record QuestionWriter(List<Integer> order, Optional<Response> response, Language language)
    implements Item.Fold<QuestionForm> {

  @Override
  public QuestionForm single(SingleChoice item) {
    return form(item, "single", 0, options(item.options()));
  }

  @Override
  public QuestionForm multiple(MultipleChoice item) {
    return form(item, "multiple", item.keys(), options(item.options()));
  }

  @Override
  public QuestionForm trueFalse(TrueFalse item) {
    return form(
        item,
        "single",
        0,
        choices(
            position ->
                Bundles.say(
                    language,
                    position == TrueFalse.TRUE ? "learn_question.true" : "learn_question.false")));
  }

  @Override
  public QuestionForm matching(Matching item) {
    List<Line> lefts =
        IntStream.range(0, item.pairs().size())
            .mapToObj(
                left ->
                    new Line(
                        left,
                        item.pairs().get(left).left().in(language),
                        false,
                        rights(item, left)))
            .toList();
    return form(item, "matching", 0, lefts);
  }

  @Override
  public QuestionForm ordering(Ordering item) {
    List<Integer> shown = response.map(given -> ((Response.Ordered) given).steps()).orElse(order);
    List<Line> steps =
        shown.stream()
            .map(step -> new Line(step, item.steps().get(step).in(language), false, List.of()))
            .toList();
    return form(item, "ordering", 0, steps);
  }

  @Override
  public QuestionForm sorting(Sorting item) {
    List<Line> cards =
        order.stream()
            .map(
                card ->
                    new Line(
                        card,
                        item.cards().get(card).text().in(language),
                        false,
                        groups(item, card)))
            .toList();
    return form(item, "sorting", 0, cards);
  }

  @Override
  public QuestionForm reflection(Reflection item) {
    return form(item, "none", 0, List.of());
  }

  private QuestionForm form(Item item, String kind, int rights, List<Line> lines) {
    return new QuestionForm(item.id().value(), kind, item.text().in(language), rights, lines);
  }

  private List<Line> options(List<Option> options) {
    return choices(position -> options.get(position).text().in(language));
  }

  private List<Line> choices(IntFunction<String> text) {
    return order.stream()
        .map(position -> new Line(position, text.apply(position), isChosen(position), List.of()))
        .toList();
  }

  private List<Line> rights(Matching item, int left) {
    return order.stream()
        .map(
            right ->
                new Line(
                    right,
                    item.pairs().get(right).right().in(language),
                    isPaired(left, right),
                    List.of()))
        .toList();
  }

  /** In the author's order, the same for each card. */
  private List<Line> groups(Sorting item, int card) {
    return IntStream.range(0, item.groups().size())
        .mapToObj(
            group ->
                new Line(
                    group, item.groups().get(group).in(language), isPaired(card, group), List.of()))
        .toList();
  }

  private boolean isChosen(int position) {
    return response
        .filter(Response.Chosen.class::isInstance)
        .map(Response.Chosen.class::cast)
        .filter(chosen -> chosen.options().contains(position))
        .isPresent();
  }

  private boolean isPaired(int left, int right) {
    return response
        .filter(Response.Paired.class::isInstance)
        .map(Response.Paired.class::cast)
        .filter(paired -> Integer.valueOf(right).equals(paired.rights().get(left)))
        .isPresent();
  }
}
