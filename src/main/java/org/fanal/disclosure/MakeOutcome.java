package org.fanal.disclosure;

/** What became of a wish to share. */
public sealed interface MakeOutcome {

  <T> T fold(Fold<T> fold);

  /** One answer for each outcome. */
  interface Fold<T> {
    T made(ShareId share);

    T refused(ShareRefusal why);
  }

  record Made(ShareId share) implements MakeOutcome {
    @Override
    public <T> T fold(Fold<T> fold) {
      return fold.made(share);
    }
  }

  record Refused(ShareRefusal why) implements MakeOutcome {
    @Override
    public <T> T fold(Fold<T> fold) {
      return fold.refused(why);
    }
  }
}
