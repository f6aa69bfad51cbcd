package org.fanal.courseware;

/** For whom a programme is. */
public enum Audience {
  /** People with lived experience, who say so to enrol. */
  PEERS,
  /** Those who employ and welcome them: nothing personal is asked. */
  HOSTS
}
