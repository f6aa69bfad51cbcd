package org.fanal.bench;

import java.util.function.IntFunction;

/** One connection doing the same thing again and again. */
interface Act {

  /** Makes ready for the next time; running what comes back is what is measured. */
  Runnable next();

  /**
   * Something that people do.
   *
   * @param aim CPU milliseconds of the application; 0 when there is none
   * @param most how many times it can be done at all at one level
   * @param before what makes ready for one level, not measured
   * @param of the act of each connection, by its number
   */
  record Scene(String name, double aim, int most, Runnable before, IntFunction<Act> of) {

    Scene(String name, double aim, int most, IntFunction<Act> of) {
      this(name, aim, most, () -> {}, of);
    }
  }
}
