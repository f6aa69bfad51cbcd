package org.fanal.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.IntStream;
import org.fanal.assessment.Item;
import org.fanal.assessment.Matching;
import org.fanal.assessment.MultipleChoice;
import org.fanal.assessment.Option;
import org.fanal.assessment.Ordering;
import org.fanal.assessment.Reflection;
import org.fanal.assessment.SingleChoice;
import org.fanal.assessment.Sorting;
import org.fanal.assessment.TrueFalse;
import org.fanal.kernel.ItemId;

/** Answers the question on the page as its author would; says how many fields that took. */
record RightAnswer(Page page) implements Item.Fold<Integer> {

  static void on(Page page) {
    FirstModule.item(page.locator("#step input[name=item]").inputValue())
        .fold(new RightAnswer(page));
  }

  @Override
  public Integer single(SingleChoice item) {
    return check(item.id(), keys(item.options()));
  }

  @Override
  public Integer multiple(MultipleChoice item) {
    return check(item.id(), keys(item.options()));
  }

  @Override
  public Integer trueFalse(TrueFalse item) {
    return check(item.id(), List.of(item.key()));
  }

  @Override
  public Integer matching(Matching item) {
    for (int pair = 0; pair < item.pairs().size(); pair++) {
      page.locator("#pair-" + item.id() + "-" + pair).selectOption(Integer.toString(pair));
    }
    return item.pairs().size();
  }

  @Override
  public Integer ordering(Ordering item) {
    for (int step = 0; step < item.steps().size(); step++) {
      while (!line(step).inputValue().equals(Integer.toString(step))) {
        lineOf(step).locator("[data-move=up]").click();
      }
    }
    return item.steps().size();
  }

  @Override
  public Integer sorting(Sorting item) {
    for (int card = 0; card < item.cards().size(); card++) {
      page.locator("#pair-" + item.id() + "-" + card)
          .selectOption(Integer.toString(item.cards().get(card).group()));
    }
    return item.cards().size();
  }

  @Override
  public Integer reflection(Reflection item) {
    throw new IllegalStateException("No check asks a reflection: " + item.id());
  }

  private Integer check(ItemId item, List<Integer> positions) {
    for (int position : positions) {
      page.locator("input[name='choice." + item + "'][value='" + position + "']").check();
    }
    return positions.size();
  }

  private Locator line(int place) {
    return page.locator(".order li input[type=hidden]").nth(place);
  }

  private Locator lineOf(int step) {
    return page.locator(".order li")
        .filter(
            new Locator.FilterOptions()
                .setHas(page.locator("input[type=hidden][value='" + step + "']")));
  }

  private static List<Integer> keys(List<Option> options) {
    return IntStream.range(0, options.size()).filter(i -> options.get(i).key()).boxed().toList();
  }
}
