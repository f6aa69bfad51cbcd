package org.fanal.credentials.foreign;

/** What became of a file that somebody brought. */
public sealed interface Reading {

  <R> R fold(Fold<R> fold);

  /**
   * A credential.
   *
   * @param text the credential alone, without the picture that it may have been in
   */
  record Read(String text, Findings findings) implements Reading {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.read(this);
    }
  }

  /** Nothing that can be read. */
  record NotRead(Obstacle why) implements Reading {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.notRead(this);
    }
  }

  /** One answer for each case, so that a new one is not forgotten. */
  interface Fold<R> {
    R read(Read reading);

    R notRead(NotRead reading);
  }
}
