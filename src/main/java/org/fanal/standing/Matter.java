package org.fanal.standing;

import java.util.Locale;
import java.util.Optional;
import org.fanal.courseware.Award;
import org.fanal.pathway.standing.FactKind;

/** What is decided about somebody. */
public enum Matter {
  PROVISIONAL(FactKind.PROVISIONAL_GRANTED, Award.PROVISIONAL),
  CERTIFICATE(FactKind.CERTIFICATE_GRANTED, Award.CERTIFICATE),
  RENEWAL(FactKind.RENEWED, Award.RENEWAL),
  /** Proposed by one member and confirmed by another, before the person was heard. */
  PRECAUTION(FactKind.SUSPENDED_AS_PRECAUTION, null),
  SUSPENSION(FactKind.SUSPENDED, null),
  REINSTATEMENT(FactKind.REINSTATED, null),
  WITHDRAWAL(FactKind.WITHDRAWN, null),
  RESTORATION(FactKind.RESTORED, null),
  /** What was learned elsewhere; it enters no fact, and counts in what is asked for. */
  PRIOR_LEARNING(null, null);

  private final FactKind fact;
  private final Award award;

  Matter(FactKind fact, Award award) {
    this.fact = fact;
    this.award = award;
  }

  /** What is entered when it is decided in favour. */
  Optional<FactKind> fact() {
    return Optional.ofNullable(fact);
  }

  /** Whether it can be entered for somebody who stands there. */
  boolean isPossible(StandingView view) {
    return fact().filter(view::isPossible).isPresent();
  }

  /** What is asked for by the person, and judged by its requirements. */
  public Optional<Award> award() {
    return Optional.ofNullable(award);
  }

  /** Whether the person asks for it themself; all else the committee opens. */
  public boolean isAskedFor() {
    return award != null || this == PRIOR_LEARNING;
  }

  /** Whether deciding for it takes something from the person. */
  public boolean takesAway() {
    return this == PRECAUTION || this == SUSPENSION || this == WITHDRAWAL;
  }

  /** Whether the person may appeal against it. */
  boolean isAdverse(boolean inFavour) {
    return takesAway() == inFavour;
  }

  /** What is entered when an appeal against the decision is upheld. */
  Optional<FactKind> mended() {
    return switch (this) {
      case PRECAUTION, SUSPENSION -> Optional.of(FactKind.REINSTATED);
      case WITHDRAWAL -> Optional.of(FactKind.RESTORED);
      case PROVISIONAL, CERTIFICATE, RENEWAL, REINSTATEMENT, RESTORATION, PRIOR_LEARNING -> fact();
    };
  }

  /** For keys of the bundles. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
