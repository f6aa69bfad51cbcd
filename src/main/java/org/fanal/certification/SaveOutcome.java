package org.fanal.certification;

/** What became of a draft that was to be kept. */
public sealed interface SaveOutcome {

  <T> T fold(Fold<T> fold);

  /** One answer for each outcome. */
  interface Fold<T> {
    T saved();

    T conflict(TemplateWords theirs, long seen);

    T notThere();
  }

  record Saved() implements SaveOutcome {
    @Override
    public <T> T fold(Fold<T> fold) {
      return fold.saved();
    }
  }

  /** Somebody else kept other words meanwhile; nothing is changed. */
  record Conflict(TemplateWords theirs, long seen) implements SaveOutcome {
    @Override
    public <T> T fold(Fold<T> fold) {
      return fold.conflict(theirs, seen);
    }
  }

  record NotThere() implements SaveOutcome {
    @Override
    public <T> T fold(Fold<T> fold) {
      return fold.notThere();
    }
  }
}
