package org.fanal.credentials.foreign;

/** Carries an obstacle from where it is met to the reading; it never leaves this package. */
final class Unreadable extends Exception {

  private final transient Obstacle why;

  Unreadable(Obstacle why) {
    super(why.name(), null, false, false);
    this.why = why;
  }

  Obstacle why() {
    return why;
  }

  static void unless(boolean holds, Obstacle why) throws Unreadable {
    if (!holds) {
      throw new Unreadable(why);
    }
  }
}
