package org.fanal.courseware.book;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fanal.assessment.Item;
import org.fanal.assessment.Matching;
import org.fanal.assessment.MultipleChoice;
import org.fanal.assessment.Option;
import org.fanal.assessment.Ordering;
import org.fanal.assessment.Presentation;
import org.fanal.assessment.Reflection;
import org.fanal.assessment.SingleChoice;
import org.fanal.assessment.Sorting;
import org.fanal.assessment.TrueFalse;
import org.fanal.courseware.Html;
import org.fanal.courseware.Wording;

/**
 * An item on paper.
 *
 * @param how what to do, such as choosing one answer
 * @param lists what to choose among; matching has two lists, numbers and letters
 * @param answer the right answer in the same letters and numbers
 */
public record Question(String how, List<Listed> lists, String answer) {

  public Question {
    lists = List.copyOf(lists);
  }

  /** The entries of a list, and how it is numbered: {@code 1} or {@code A}. */
  public record Listed(char marks, List<String> entries) {

    void write(Html out) {
      out.open("ol", "type", Character.toString(marks));
      entries.forEach(entry -> out.element("li", entry));
      out.close("ol");
    }
  }

  /** In a fixed order that is not the author's, so that the key's place says nothing. */
  public static Question of(Item item, Wording words) {
    return item.fold(new Setter(words, Presentation.of(item, 0).order()));
  }

  private record Setter(Wording words, List<Integer> order) implements Item.Fold<Question> {

    @Override
    public Question single(SingleChoice item) {
      return choice(words.say("book.how.one"), item.options());
    }

    @Override
    public Question multiple(MultipleChoice item) {
      return choice(words.say("book.how.several", item.keys()), item.options());
    }

    @Override
    public Question trueFalse(TrueFalse item) {
      return new Question(
          words.say("book.true") + " / " + words.say("book.false"),
          List.of(),
          words.say(item.answer() ? "book.true" : "book.false"));
    }

    @Override
    public Question matching(Matching item) {
      List<Matching.Pair> pairs = item.pairs();
      return new Question(
          words.say("book.how.match"),
          List.of(
              new Listed('1', inOrder(pairs, pair -> pair.left().in(words.language()))),
              new Listed('A', shown(pairs, pair -> pair.right().in(words.language())))),
          IntStream.range(0, pairs.size())
              .mapToObj(left -> (left + 1) + letter(order.indexOf(left)))
              .collect(Collectors.joining(", ")));
    }

    @Override
    public Question ordering(Ordering item) {
      return new Question(
          words.say("book.how.order"),
          List.of(new Listed('A', shown(item.steps(), step -> step.in(words.language())))),
          IntStream.range(0, order.size())
              .mapToObj(step -> letter(order.indexOf(step)))
              .collect(Collectors.joining(", ")));
    }

    @Override
    public Question sorting(Sorting item) {
      List<Sorting.Card> cards = order.stream().map(item.cards()::get).toList();
      return new Question(
          words.say("book.how.sort"),
          List.of(
              new Listed('1', inOrder(cards, card -> card.text().in(words.language()))),
              new Listed('A', inOrder(item.groups(), group -> group.in(words.language())))),
          IntStream.range(0, cards.size())
              .mapToObj(place -> (place + 1) + letter(cards.get(place).group()))
              .collect(Collectors.joining(", ")));
    }

    @Override
    public Question reflection(Reflection item) {
      return new Question("", List.of(), "");
    }

    private Question choice(String how, List<Option> options) {
      return new Question(
          how,
          List.of(new Listed('A', shown(options, option -> option.text().in(words.language())))),
          IntStream.range(0, order.size())
              .filter(place -> options.get(order.get(place)).key())
              .mapToObj(Setter::letter)
              .collect(Collectors.joining(", ")));
    }

    private <T> List<String> shown(List<T> entries, Function<T, String> text) {
      return order.stream().map(entries::get).map(text).toList();
    }

    private static <T> List<String> inOrder(List<T> entries, Function<T, String> text) {
      return entries.stream().map(text).toList();
    }

    private static String letter(int place) {
      return Character.toString((char) ('A' + place));
    }
  }
}
