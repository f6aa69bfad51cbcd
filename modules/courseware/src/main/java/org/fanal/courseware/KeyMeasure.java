package org.fanal.courseware;

import java.util.ArrayList;
import java.util.List;
import org.fanal.assessment.Item;
import org.fanal.assessment.Option;
import org.fanal.assessment.SingleChoice;
import org.fanal.kernel.Language;

/**
 * Whether the keys of single choices could be guessed: how often the key is the one longest option,
 * against chance, and at which place it was written.
 *
 * @param longest how often, in each language
 * @param places how many keys stand at each place
 */
record KeyMeasure(int singles, double chance, ByLanguage<Integer> longest, List<Integer> places) {

  private static final int MOST_OPTIONS = 5;
  private static final int ENOUGH_TO_SPREAD = 5;
  private static final double OVER_CHANCE = 1.25;

  KeyMeasure {
    places = List.copyOf(places);
  }

  static KeyMeasure of(List<Item> items) {
    List<SingleChoice> singles =
        items.stream()
            .filter(SingleChoice.class::isInstance)
            .map(SingleChoice.class::cast)
            .toList();
    double chance = singles.stream().mapToDouble(item -> 1.0 / item.options().size()).sum();
    return new KeyMeasure(
        singles.size(),
        Math.round(chance * 10) / 10.0,
        ByLanguage.each(
            language -> (int) singles.stream().filter(it -> keyIsLongest(it, language)).count()),
        places(singles));
  }

  private static List<Integer> places(List<SingleChoice> singles) {
    List<Integer> places = new ArrayList<>();
    for (int place = 0; place < MOST_OPTIONS; place++) {
      int here = place;
      places.add((int) singles.stream().filter(item -> item.key() == here).count());
    }
    return places;
  }

  private static boolean keyIsLongest(SingleChoice item, Language language) {
    int key = length(item.options().get(item.key()), language);
    return item.options().stream()
        .filter(option -> !option.key())
        .allMatch(option -> length(option, language) < key);
  }

  private static int length(Option option, Language language) {
    return option.text().in(language).length();
  }

  boolean isTold(Language language) {
    return longest.in(language) > OVER_CHANCE * chance + 1;
  }

  /** As many as may stand at one place: 40 %, or a third rounded up where that is more. */
  int mostAtOnePlace() {
    return Math.max(singles * 2 / 5, (singles + 2) / 3);
  }

  boolean isSpread() {
    return singles < ENOUGH_TO_SPREAD
        || places.stream().allMatch(count -> count <= mostAtOnePlace());
  }
}
