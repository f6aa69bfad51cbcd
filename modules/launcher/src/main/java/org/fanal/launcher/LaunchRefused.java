package org.fanal.launcher;

/** What prevents Fanal from starting, as one sentence for the person at the keyboard. */
public final class LaunchRefused extends Exception {

  LaunchRefused(String sentence) {
    super(sentence);
  }

  LaunchRefused(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
