package org.fanal.hosting;

/** What a team says twelve months after somebody came. */
public enum Review {
  /** Nobody came, or the twelve months are not over. */
  NOT_YET,
  /** The post is still filled. */
  FILLED,
  /** It is no longer. */
  NO_LONGER
}
