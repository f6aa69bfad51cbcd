package org.fanal.courseware;

/** How many words a lesson has, for those that it is written for. */
record LessonLength(int least, int most) {

  private static final LessonLength FOR_PEERS = new LessonLength(900, 1800);
  private static final LessonLength FOR_HOSTS = new LessonLength(500, 1500);

  static LessonLength of(Audience audience) {
    return audience == Audience.PEERS ? FOR_PEERS : FOR_HOSTS;
  }

  boolean fits(int words) {
    return words >= least && words <= most;
  }

  String mend() {
    return "Write " + least + " to " + most + ".";
  }
}
