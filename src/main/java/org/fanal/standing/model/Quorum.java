package org.fanal.standing.model;

import java.util.List;

/**
 * How many people decide, and how their voices count.
 *
 * @param voices how many are needed when all are in favour
 * @param unanimous whether one voice against holds it back; else most voices decide
 */
public record Quorum(int voices, boolean unanimous) {

  /** Nobody is refused by one person alone. */
  private static final int LEAST_TO_REFUSE = 2;

  private static final int PANEL = 3;

  public Quorum {
    if (voices < 1 || !unanimous && voices % 2 == 0) {
      throw new IllegalArgumentException("Nobody decides: " + voices + " voices");
    }
  }

  public static Quorum of(int deciders) {
    return new Quorum(deciders, true);
  }

  public static Quorum ofAppeal() {
    return new Quorum(PANEL, false);
  }

  /**
   * @param inFavour one for each who gave an opinion
   */
  public Ruling rule(List<Boolean> inFavour) {
    if (inFavour.size() < needed(inFavour)) {
      return Ruling.OPEN;
    }
    long yes = inFavour.stream().filter(Boolean::booleanValue).count();
    long least = unanimous ? inFavour.size() : inFavour.size() / 2 + 1;
    return yes >= least ? Ruling.IN_FAVOUR : Ruling.AGAINST;
  }

  /** How many opinions it takes as things are. */
  public int needed(List<Boolean> inFavour) {
    boolean held = unanimous && inFavour.contains(false);
    return held ? Math.max(LEAST_TO_REFUSE, voices) : voices;
  }
}
