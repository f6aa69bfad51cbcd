package org.fanal.standing.model;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Lets so many through in an hour, of one client and of all, and then forgets who they were. */
public final class Inflow {

  private static final int SECONDS = 3600;

  private final int mostOfOne;
  private final int mostOfAll;
  private final Map<String, Integer> passed = new HashMap<>();
  private long hour;
  private int all;

  public Inflow(int mostOfOne, int mostOfAll) {
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
    if (current != hour) {
      hour = current;
      all = 0;
      passed.clear();
    }
  }
}
