package org.fanal.disclosure;

/** Where a share stands. Only its holder is told; everyone else hears valid or not valid. */
public enum ShareState {
  ACTIVE,
  /** Its first day is still to come. */
  NOT_YET,
  PAUSED,
  /** It was shown as often as it may be. */
  USED_UP,
  EXPIRED,
  WITHDRAWN;

  /** Whether it is neither withdrawn nor past its last day. */
  public boolean isRunning() {
    return this != EXPIRED && this != WITHDRAWN;
  }
}
