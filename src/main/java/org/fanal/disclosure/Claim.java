package org.fanal.disclosure;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fanal.certification.Award;

/** What a holder may show or leave out; what is left out is neither signed nor shown. */
public enum Claim {
  HOURS,
  COMPETENCIES,
  MODULES,
  PRACTICUM;

  /** What an award has of it. */
  public static List<Claim> of(Award award) {
    return Stream.of(values()).filter(claim -> claim.isThere(award)).toList();
  }

  private boolean isThere(Award award) {
    return switch (this) {
      case HOURS -> true;
      case COMPETENCIES ->
          !award.taught().skills().isEmpty() || !award.practised().shown().isEmpty();
      case MODULES -> !award.taught().modules().isEmpty();
      case PRACTICUM -> award.practised().minutes() > 0;
    };
  }

  /** What a first visit proposes. */
  public static Set<Claim> usual() {
    return Collections.unmodifiableSet(EnumSet.of(HOURS, COMPETENCIES));
  }
}
