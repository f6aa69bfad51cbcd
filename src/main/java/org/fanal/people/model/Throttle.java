package org.fanal.people.model;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts tries by key in windows of time, in memory and bounded: when full, the key that was quiet
 * the longest is forgotten.
 */
public final class Throttle {

  private final int most;
  private final Duration window;
  private final Map<String, Window> windows;

  public Throttle(int most, Duration window, int keys) {
    this.most = most;
    this.window = window;
    this.windows =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > keys;
          }
        };
  }

  private record Window(Instant end, int tries) {}

  /** When the next try is welcome; empty when one is welcome now. */
  public synchronized Optional<Instant> wait(String key, Instant now) {
    Window current = windows.get(key);
    boolean full = current != null && now.isBefore(current.end()) && current.tries() >= most;
    return full ? Optional.of(current.end()) : Optional.empty();
  }

  public synchronized void count(String key, Instant now) {
    Window current = windows.get(key);
    boolean open = current != null && now.isBefore(current.end());
    windows.put(
        key,
        open ? new Window(current.end(), current.tries() + 1) : new Window(now.plus(window), 1));
  }

  /** Takes one try back, as if it had not been counted. */
  public synchronized void giveBack(String key) {
    windows.computeIfPresent(
        key, (known, current) -> new Window(current.end(), Math.max(0, current.tries() - 1)));
  }

  public synchronized void forget(String key) {
    windows.remove(key);
  }
}
