package org.fanal.disclosure.model;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Lets a client and all clients together through so many times a minute, and then forgets them. */
public final class Turnstile {

  private static final int SECONDS = 60;

  private final int mostOfOne;
  private final int mostOfAll;
  private final Map<String, Integer> passed = new HashMap<>();
  private long minute;
  private int all;

  public Turnstile(int mostOfOne, int mostOfAll) {
    this.mostOfOne = mostOfOne;
    this.mostOfAll = mostOfAll;
  }

  public synchronized boolean admits(String client, Instant now) {
    forgetBefore(Math.floorDiv(now.getEpochSecond(), SECONDS));
    if (all >= mostOfAll || passed.getOrDefault(client, 0) >= mostOfOne) {
      return false;
    }
    all++;
    passed.merge(client, 1, Integer::sum);
    return true;
  }

  private void forgetBefore(long current) {
    if (current != minute) {
      minute = current;
      all = 0;
      passed.clear();
    }
  }
}
