package org.fanal.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Responses of every form from a fixed seed, so that a property that fails does so every time. */
final class RandomResponses {

  private final Random random;
  private final int positions;

  RandomResponses(long seed, int positions) {
    this.random = new Random(seed);
    this.positions = positions;
  }

  Stream<Response> take(int count) {
    return Stream.generate(this::next).limit(count);
  }

  private Response next() {
    return switch (random.nextInt(3)) {
      case 0 -> new Response.Chosen(new TreeSet<>(some()));
      case 1 -> new Response.Paired(new TreeMap<>(pairs()));
      default -> new Response.Ordered(some());
    };
  }

  private Map<Integer, Integer> pairs() {
    Map<Integer, Integer> pairs = new TreeMap<>();
    some().forEach(left -> pairs.put(left, random.nextInt(positions)));
    return pairs;
  }

  private List<Integer> some() {
    List<Integer> all = new ArrayList<>(IntStream.range(0, positions).boxed().toList());
    Collections.shuffle(all, random);
    return all.subList(0, random.nextInt(Math.min(positions, Response.MOST) + 1));
  }
}
