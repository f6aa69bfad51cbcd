package org.fanal.courseware;

import java.util.Locale;

/** What a programme gives its people, in the order of the way. */
public enum Award {
  /** Says that the theory was completed; a fact, which nobody needs to decide on. */
  ATTESTATION,
  PROVISIONAL,
  CERTIFICATE,
  RENEWAL;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether people decide; the reader refuses rules that would leave it to a machine. */
  boolean isDecided() {
    return this != ATTESTATION;
  }
}
