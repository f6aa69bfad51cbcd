package org.fanal.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.standing.store.DecisionRows;
import org.fanal.standing.store.StoredCase;

/**
 * What the committee may open about somebody. A precaution and the case about the suspension itself
 * never wait side by side: the one opens the other, for people who took no part in it.
 */
@Dependent
class Openable {

  /** How long a proposal waits for another to confirm it. */
  static final Duration CONFIRMABLE = Duration.ofDays(7);

  private final Standings standings;
  private final DecisionRows cases;
  private final Clock clock;

  @Inject
  Openable(Standings standings, DecisionRows cases, Clock clock) {
    this.standings = standings;
    this.cases = cases;
    this.clock = clock;
  }

  /** What may be opened about somebody who stands there. */
  List<Matter> of(PersonId person, Optional<StandingView> view) {
    return Stream.of(Matter.values())
        .filter(matter -> !matter.isAskedFor())
        .filter(matter -> view.filter(found -> mayOpen(person, found, matter)).isPresent())
        .toList();
  }

  /**
   * The first programme in which this may be opened about somebody.
   *
   * @param chosen where to look; empty for all of them
   */
  Optional<ProgrammeId> where(PersonId person, Matter matter, Optional<ProgrammeId> chosen) {
    return standings.of(person).stream()
        .filter(view -> chosen.map(view.programme()::equals).orElse(true))
        .filter(view -> of(person, Optional.of(view)).contains(matter))
        .map(StandingView::programme)
        .findFirst();
  }

  /** Whether the case can still be decided in favour; always so but for a precaution. */
  boolean isConfirmable(StoredCase decision) {
    boolean isProposal =
        decision.isOpen()
            && decision.against().isEmpty()
            && decision.matter().equals(Matter.PRECAUTION.name());
    return !isProposal
        || !isLapsed(decision, clock.instant())
            && !waits(new PersonId(decision.person()), decision.programme(), Matter.SUSPENSION);
  }

  /** Whether a proposal waited too long; waiting was no danger then. */
  static boolean isLapsed(StoredCase proposal, Instant now) {
    return !now.isBefore(proposal.openedAt().plus(CONFIRMABLE));
  }

  private boolean mayOpen(PersonId person, StandingView view, Matter matter) {
    return matter.isPossible(view)
        && besides(matter)
            .filter(other -> waits(person, view.programme().value(), other))
            .isEmpty();
  }

  private static Optional<Matter> besides(Matter matter) {
    return switch (matter) {
      case PRECAUTION -> Optional.of(Matter.SUSPENSION);
      case SUSPENSION -> Optional.of(Matter.PRECAUTION);
      default -> Optional.empty();
    };
  }

  private boolean waits(PersonId person, String programme, Matter matter) {
    return cases.waits(person, programme, matter.name());
  }
}
