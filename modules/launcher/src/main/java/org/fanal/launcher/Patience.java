package org.fanal.launcher;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Asks again, twenty times a second, until something is so or the time is over. */
record Patience(Duration limit) {

  private static final long PAUSE_NANOS = Duration.ofMillis(50).toNanos();

  static Patience of(Duration limit) {
    return new Patience(limit);
  }

  boolean until(BooleanSupplier so) {
    long end = System.nanoTime() + limit.toNanos();
    while (!so.getAsBoolean()) {
      if (System.nanoTime() - end > 0) {
        return false;
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    return true;
  }
}
