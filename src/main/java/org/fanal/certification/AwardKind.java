package org.fanal.certification;

/** What an award says that somebody did, in the order of the way. */
public enum AwardKind {
  /** One module completed. */
  MODULE,
  /** All modules completed. */
  THEORY,
  /** Modules and exam done, practicum under way; granted by people, for a time. */
  PROVISIONAL,
  /** All of it, practicum included; granted by people, for a time. */
  CERTIFICATE;

  /** Whether it stands for a time and may be held; the others are facts for good. */
  public boolean isCertificate() {
    return this == PROVISIONAL || this == CERTIFICATE;
  }
}
