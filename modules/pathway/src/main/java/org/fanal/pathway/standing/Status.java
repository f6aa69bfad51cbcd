package org.fanal.pathway.standing;

/** What the person is told first about their certificate. */
public enum Status {
  IN_TRAINING,
  ATTESTED,
  PROVISIONAL,
  CERTIFIED,
  /** Certified, and the time to renew has begun. */
  RENEWAL_DUE,
  /** The last day has passed; renewing goes on where it was. */
  GRACE,
  EXPIRED,
  FROZEN,
  SUSPENDED,
  WITHDRAWN;

  /** Whether a verifier hears « valid ». */
  public boolean isCurrent() {
    return switch (this) {
      case PROVISIONAL, CERTIFIED, RENEWAL_DUE -> true;
      case IN_TRAINING, ATTESTED, GRACE, EXPIRED, FROZEN, SUSPENDED, WITHDRAWN -> false;
    };
  }
}
