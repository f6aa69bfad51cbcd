package org.fanal.bench;

/**
 * A seeded trainee.
 *
 * @param token of a session that is open
 */
record Trainee(String id, String token, Stage stage) {

  /** How far somebody is, and which part in a hundred is there. */
  enum Stage {
    ENROLLED(10),
    READING(50),
    READY_FOR_CHECK(28),
    DONE(12);

    private final int share;

    Stage(int share) {
      this.share = share;
    }

    static Stage of(int number) {
      int rest = number % 100;
      for (Stage stage : values()) {
        rest -= stage.share;
        if (rest < 0) {
          return stage;
        }
      }
      throw new IllegalStateException("Stages do not add up to a hundred");
    }
  }
}
