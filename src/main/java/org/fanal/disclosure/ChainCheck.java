package org.fanal.disclosure;

/**
 * What came of following a share's chain of receipts from its first line to its end.
 *
 * @param lines how many are stored
 */
public record ChainCheck(Found found, int lines) {

  /** What can be said of a chain. */
  public enum Found {
    WHOLE,
    /** A line was changed, left out, put in, moved or cut off. */
    ALTERED,
    /** The lines follow each other, but from before ends were kept: the last may be missing. */
    WITHOUT_END
  }

  public boolean isWhole() {
    return found == Found.WHOLE;
  }
}
