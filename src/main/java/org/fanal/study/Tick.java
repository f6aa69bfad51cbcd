package org.fanal.study;

import java.util.EnumSet;
import java.util.Set;
import org.fanal.courseware.Audience;

/** What somebody ticks to enrol. Each is stored as said and shown to nobody. */
public enum Tick {
  ADULT,
  LIVED_EXPERIENCE,
  /** The consent to keep sensitive data, as the privacy centre knows it. */
  SENSITIVE_CONSENT;

  /** What a programme asks for: those who welcome peers are not asked what they lived through. */
  public static Set<Tick> of(Audience audience) {
    return audience == Audience.PEERS
        ? EnumSet.allOf(Tick.class)
        : EnumSet.complementOf(EnumSet.of(LIVED_EXPERIENCE));
  }
}
