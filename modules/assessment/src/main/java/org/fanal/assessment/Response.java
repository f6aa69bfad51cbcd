package org.fanal.assessment;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a person answered, in positions of the item as authored, from 0. A response of the right
 * form may still not fit an item: ask {@link Item#accepts}.
 */
public sealed interface Response {

  /** No response names more things than this. */
  int MOST = 20;

  /** The positions that a response can name at all. */
  int POSITIONS = 100;

  /**
   * One short line for a form field or a column: {@code c:0,2}, {@code p:0-1,1-0} (left-right) or
   * {@code o:2,0,1}; at most {@value ResponseCode#LONGEST} characters, and one line for each
   * response.
   */
  String encode();

  /** The response of a line, if it is exactly as {@link #encode} writes it. */
  static Optional<Response> parse(String line) {
    return ResponseCode.parse(line);
  }

  /** The options chosen; none is a choice too. */
  record Chosen(SortedSet<Integer> options) implements Response {

    public Chosen {
      options = Collections.unmodifiableSortedSet(new TreeSet<>(List.copyOf(options)));
      Bounds.check(List.copyOf(options));
    }

    public static Chosen of(int... options) {
      return new Chosen(
          IntStream.of(options).boxed().collect(Collectors.toCollection(TreeSet::new)));
    }

    boolean isBelow(int size) {
      return options.isEmpty() || options.last() < size;
    }

    boolean isOneBelow(int size) {
      return options.size() == 1 && isBelow(size);
    }

    @Override
    public String encode() {
      return ResponseCode.chosen(options);
    }
  }

  /** For each left side answered so far, the right side given to it. */
  record Paired(SortedMap<Integer, Integer> rights) implements Response {

    public Paired {
      rights = Collections.unmodifiableSortedMap(new TreeMap<>(Map.copyOf(rights)));
      Bounds.check(List.copyOf(rights.keySet()));
      Bounds.check(List.copyOf(rights.values()));
    }

    public static Paired of(Map<Integer, Integer> rights) {
      return new Paired(new TreeMap<>(rights));
    }

    boolean isBelow(int size) {
      return rights.entrySet().stream().allMatch(e -> e.getKey() < size && e.getValue() < size);
    }

    @Override
    public String encode() {
      return ResponseCode.paired(rights);
    }
  }

  /** The steps in the order given, each once. */
  record Ordered(List<Integer> steps) implements Response {

    public Ordered {
      steps = List.copyOf(steps);
      Bounds.check(steps);
      Demand.that(steps.stream().distinct().count() == steps.size(), "A step twice: %s", steps);
    }

    public static Ordered of(int... steps) {
      return new Ordered(IntStream.of(steps).boxed().toList());
    }

    boolean isBelow(int size) {
      return steps.stream().allMatch(step -> step < size);
    }

    @Override
    public String encode() {
      return ResponseCode.ordered(steps);
    }
  }
}
