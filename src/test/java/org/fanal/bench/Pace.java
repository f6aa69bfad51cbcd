package org.fanal.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * How often one core does something in a second of its own time, whoever else is on the machine.
 */
final class Pace {

  private Pace() {}

  /** After as long again, in which nothing is counted. */
  static double of(Runnable work, Duration length) {
    repeat(work, length);
    return repeat(work, length);
  }

  private static double repeat(Runnable work, Duration length) {
    long end = System.nanoTime() + length.toNanos();
    long before = cpuNanos();
    int times = 0;
    do {
      work.run();
      times++;
    } while (System.nanoTime() < end);
    return times * 1e9 / (cpuNanos() - before);
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
