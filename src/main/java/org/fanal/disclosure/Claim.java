package org.fanal.disclosure;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a holder may show or leave out; what is left out is neither signed nor shown. */
public enum Claim {
  HOURS,
  COMPETENCIES,
  MODULES,
  PRACTICUM;

  /** What a first visit proposes. */
  public static Set<Claim> usual() {
    return Collections.unmodifiableSet(EnumSet.of(HOURS, COMPETENCIES));
  }
}
