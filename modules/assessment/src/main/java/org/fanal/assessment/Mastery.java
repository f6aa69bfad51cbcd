package org.fanal.assessment;

/** The share of the items drawn that is asked for. The programme's is 80 %, unrounded. */
public record Mastery(int percent) {

  public static final Mastery OF_THE_PROGRAMME = new Mastery(80);

  private static final int WHOLE = 100;

  public Mastery {
    Demand.that(percent >= 0 && percent <= WHOLE, "Not a share: %d %%", percent);
  }

  public boolean isReachedBy(Points points, int drawn) {
    return points.isAtLeast(Points.of((long) percent * drawn, WHOLE));
  }

  /** The least whole number of right answers that reaches it: 10 of 12. */
  public int needed(int drawn) {
    return (percent * drawn + WHOLE - 1) / WHOLE;
  }
}
