package org.fanal.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fanal.assessment.Item;
import org.fanal.assessment.Matching;
import org.fanal.assessment.MultipleChoice;
import org.fanal.assessment.Ordering;
import org.fanal.assessment.Reflection;
import org.fanal.assessment.SingleChoice;
import org.fanal.assessment.Sorting;
import org.fanal.assessment.TrueFalse;

/** The fields of a question answered right, as its form sends them. */
final class RightAnswer implements Item.Fold<String> {

  static String to(Item item) {
    return item.fold(new RightAnswer());
  }

  @Override
  public String single(SingleChoice item) {
    return kind(item, "single") + field("choice", item, List.of(item.key()));
  }

  @Override
  public String multiple(MultipleChoice item) {
    List<Integer> keys =
        IntStream.range(0, item.options().size())
            .filter(at -> item.options().get(at).key())
            .boxed()
            .toList();
    return kind(item, "multiple") + field("choice", item, keys);
  }

  @Override
  public String trueFalse(TrueFalse item) {
    return kind(item, "single") + field("choice", item, List.of(item.key()));
  }

  @Override
  public String matching(Matching item) {
    return kind(item, "matching")
        + IntStream.range(0, item.pairs().size())
            .mapToObj(at -> "&pair." + item.id() + "." + at + "=" + at)
            .collect(Collectors.joining());
  }

  @Override
  public String ordering(Ordering item) {
    List<Integer> steps = IntStream.range(0, item.steps().size()).boxed().toList();
    return kind(item, "ordering") + field("step", item, steps);
  }

  @Override
  public String sorting(Sorting item) {
    return kind(item, "sorting")
        + IntStream.range(0, item.cards().size())
            .mapToObj(at -> "&pair." + item.id() + "." + at + "=" + item.cards().get(at).group())
            .collect(Collectors.joining());
  }

  @Override
  public String reflection(Reflection item) {
    return "";
  }

  private static String kind(Item item, String kind) {
    return "&kind." + item.id() + "=" + kind;
  }

  private static String field(String name, Item item, List<Integer> values) {
    return values.stream()
        .map(value -> "&" + name + "." + item.id() + "=" + value)
        .collect(Collectors.joining());
  }
}
