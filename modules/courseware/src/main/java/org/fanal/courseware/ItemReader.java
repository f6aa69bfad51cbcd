package org.fanal.courseware;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.fanal.assessment.Item;
import org.fanal.assessment.Matching;
import org.fanal.assessment.MultipleChoice;
import org.fanal.assessment.Option;
import org.fanal.assessment.Ordering;
import org.fanal.assessment.Reflection;
import org.fanal.assessment.SingleChoice;
import org.fanal.assessment.Sorting;
import org.fanal.assessment.Stem;
import org.fanal.assessment.TrueFalse;
import org.fanal.assessment.Use;
import org.fanal.kernel.Text;

/** Reads what is particular to each kind of item. */
final class ItemReader {

  private static final List<String> KINDS =
      List.of("single", "multiple", "true-false", "matching", "ordering", "sorting", "reflection");

  private static final int MOST_GROUPS = 4;

  private final StemReader stems;

  ItemReader(StemReader stems) {
    this.stems = stems;
  }

  Optional<Item> read(YamlMap map) {
    Optional<String> kind =
        map.parsed(
            "kind",
            "one of " + String.join(", ", KINDS),
            word -> {
              if (!KINDS.contains(word)) {
                throw new IllegalArgumentException(word);
              }
              return word;
            });
    Optional<Item> item = kind.flatMap(word -> read(map, word));
    kind.ifPresent(read -> map.close());
    return item;
  }

  private Optional<Item> read(YamlMap map, String kind) {
    try {
      return switch (kind) {
        case "single" -> single(map);
        case "multiple" -> multiple(map);
        case "true-false" -> trueFalse(map);
        case "matching" -> matching(map);
        case "ordering" -> ordering(map);
        case "sorting" -> sorting(map);
        default -> reflection(map);
      };
    } catch (IllegalArgumentException refused) {
      map.problem("kind", refused.getMessage() + ".", "Correct the item.");
      return Optional.empty();
    }
  }

  private Optional<Item> single(YamlMap map) {
    Optional<Stem> stem = stems.scored(map);
    List<Option> options = options(map);
    long keys = keys(options);
    if (keys != 1) {
      map.problem(
          "options",
          keys == 0 ? "No option is the key." : keys + " options are keys.",
          "Mark exactly one with key: true.");
      return Optional.empty();
    }
    return stem.map(known -> new SingleChoice(known, options));
  }

  private Optional<Item> multiple(YamlMap map) {
    Optional<Stem> stem = stems.scored(map);
    List<Option> options = options(map);
    long keys = keys(options);
    if (keys < 2 || keys == options.size()) {
      map.problem(
          "options",
          keys + " of " + options.size() + " options are keys.",
          "Mark two or more with key: true, and leave at least one that is none.");
      return Optional.empty();
    }
    return stem.map(known -> new MultipleChoice(known, options));
  }

  private Optional<Item> trueFalse(YamlMap map) {
    Optional<Stem> stem = stems.scored(map);
    Optional<Boolean> answer = map.claim("answer");
    return stem.flatMap(known -> answer.map(truth -> new TrueFalse(known, truth)));
  }

  private Optional<Item> matching(YamlMap map) {
    Optional<Stem> stem = stems.scored(map);
    List<Matching.Pair> pairs = map.maps("pairs").stream().flatMap(ItemReader::pair).toList();
    return stem.map(known -> new Matching(known, pairs));
  }

  private Optional<Item> ordering(YamlMap map) {
    Optional<Stem> stem = stems.scored(map);
    List<Text> steps = map.texts("steps");
    return stem.map(known -> new Ordering(known, steps));
  }

  private Optional<Item> sorting(YamlMap map) {
    Optional<Stem> stem = stems.scored(map);
    List<Text> groups = map.texts("groups");
    List<Sorting.Card> cards = map.maps("cards").stream().flatMap(ItemReader::card).toList();
    return stem.map(known -> new Sorting(known, groups, cards));
  }

  private Optional<Item> reflection(YamlMap map) {
    Optional<Stem> stem = stems.reflection(map);
    Optional<Text> alternative = map.text("alternative");
    if (stem.isPresent() && stem.get().use() != Use.REFLECTION) {
      map.problem("use", "A reflection is never scored.", "Write use: reflection.");
      return Optional.empty();
    }
    return stem.flatMap(known -> alternative.map(other -> new Reflection(known, other)));
  }

  private static Stream<Matching.Pair> pair(YamlMap map) {
    Optional<Text> left = map.text("left");
    Optional<Text> right = map.text("right");
    map.close();
    return left.flatMap(one -> right.map(other -> new Matching.Pair(one, other))).stream();
  }

  private static Stream<Sorting.Card> card(YamlMap map) {
    Optional<String> fr = map.string("fr");
    Optional<String> en = map.string("en");
    OptionalInt group = map.number("group", 1, MOST_GROUPS);
    map.close();
    if (fr.isEmpty() || en.isEmpty() || group.isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(new Sorting.Card(new Text(fr.get(), en.get()), group.getAsInt() - 1));
  }

  private static List<Option> options(YamlMap map) {
    List<Option> options = new ArrayList<>();
    for (YamlMap option : map.maps("options")) {
      Optional<String> fr = option.string("fr");
      Optional<String> en = option.string("en");
      boolean key = option.flag("key");
      option.close();
      options.add(new Option(new Text(fr.orElse(""), en.orElse("")), key));
    }
    return options;
  }

  private static long keys(List<Option> options) {
    return options.stream().filter(Option::key).count();
  }
}
