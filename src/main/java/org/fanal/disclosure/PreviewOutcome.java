package org.fanal.disclosure;

/** What became of a wish to see what would be shown. */
public sealed interface PreviewOutcome {

  <T> T fold(Fold<T> fold);

  /** One answer for each outcome. */
  interface Fold<T> {
    T shows(Shown shown);

    T refused(ShareRefusal why);
  }

  record Shows(Shown shown) implements PreviewOutcome {
    @Override
    public <T> T fold(Fold<T> fold) {
      return fold.shows(shown);
    }
  }

  record Refused(ShareRefusal why) implements PreviewOutcome {
    @Override
    public <T> T fold(Fold<T> fold) {
      return fold.refused(why);
    }
  }
}
