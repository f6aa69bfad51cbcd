package org.fanal.courseware;

/** Something wrong in a file: what, and how to mend it. Lines count from 1. */
public record Problem(String file, int line, String what, String mend) {

  @Override
  public String toString() {
    return (file + ":" + line + ": " + what + " " + mend).strip();
  }
}
