package org.fanal.bench;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The two tests that tell chance from a leak. */
final class Statistics {

  /** What 63 degrees of freedom exceed once in a thousand by chance. */
  static final double CHI_SQUARE_63_AT_1_IN_1000 = 103.4;

  private Statistics() {}

  /** How far counts are from all being equal. */
  static double chiSquare(int... counts) {
    double expected = IntStream.of(counts).sum() / (double) counts.length;
    return IntStream.of(counts).mapToDouble(n -> (n - expected) * (n - expected) / expected).sum();
  }

  /**
   * Mann–Whitney: how many standard deviations the ranks of the first sample are above those that
   * chance gives; it asks nothing of how times are distributed.
   */
  static double rankDifference(long[] first, long[] second) {
    long[] others = second.clone();
    Arrays.sort(others);
    double above = 0;
    for (long value : first) {
      above += (below(others, value) + below(others, value + 1)) / 2.0;
    }
    double pairs = (double) first.length * second.length;
    return (above - pairs / 2) / Math.sqrt(pairs * (first.length + second.length + 1) / 12);
  }

  static double median(long... values) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2.0;
  }

  private static int below(long[] sorted, long value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
