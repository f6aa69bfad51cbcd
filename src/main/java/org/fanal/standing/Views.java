package org.fanal.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanal.courseware.Award;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.standing.Entry;
import org.fanal.pathway.standing.Fact;
import org.fanal.pathway.standing.FactKind;
import org.fanal.pathway.standing.History;
import org.fanal.pathway.standing.Standing;
import org.fanal.pathway.standing.Terms;
import org.fanal.platform.Secrets;
import org.fanal.standing.store.StoredFact;

/** Puts a history and what is known about somebody into what they read. */
@Dependent
class Views {

  private final Secrets secrets;
  private final Clock clock;

  @Inject
  Views(Secrets secrets, Clock clock) {
    this.secrets = secrets;
    this.clock = clock;
  }

  StandingView view(PersonId person, Certified certified, Recorded recorded, Gathered gathered) {
    Instant now = clock.instant();
    Terms terms = certified.rules().terms();
    History history = recorded.history();
    Standing standing = history.at(now, terms);
    return new StandingView(
        certified.id(),
        certified.programme().title(),
        certified.rules().version(),
        standing,
        certified.rules().words(standing.status()),
        lines(person, recorded.facts()),
        history.turns(now, terms),
        history.cycles(now, terms),
        certified.checks(gathered),
        next(standing),
        possible(history, now, terms),
        history.nextTurn(now, terms),
        freezeUntil(history, now, terms),
        gathered.continued().proofAwaited());
  }

  List<HistoryLine> lines(PersonId person, List<StoredFact> facts) {
    Map<String, byte[]> closed = new LinkedHashMap<>();
    facts.forEach(fact -> fact.reason().ifPresent(text -> closed.put(context(fact.id()), text)));
    Map<String, String> reasons = secrets.openAll(person.value(), closed);
    return facts.stream()
        .map(fact -> line(fact, Optional.ofNullable(reasons.get(context(fact.id())))))
        .toList();
  }

  static String context(UUID fact) {
    return "standing/" + fact;
  }

  private static HistoryLine line(StoredFact fact, Optional<String> reason) {
    return new HistoryLine(fact.id(), fact.kind(), fact.at(), fact.rules(), fact.actor(), reason);
  }

  private static Optional<Award> next(Standing standing) {
    return switch (standing.status()) {
      case IN_TRAINING -> Optional.of(Award.ATTESTATION);
      case ATTESTED -> Optional.of(Award.PROVISIONAL);
      case PROVISIONAL, EXPIRED -> Optional.of(Award.CERTIFICATE);
      case CERTIFIED, RENEWAL_DUE, GRACE -> Optional.of(Award.RENEWAL);
      case FROZEN, SUSPENDED, WITHDRAWN -> Optional.empty();
    };
  }

  private static Optional<LocalDate> freezeUntil(History history, Instant now, Terms terms) {
    return history.enter(new Fact(FactKind.FROZEN, now), terms) instanceof Entry.Entered entered
        ? entered.history().at(now, terms).frozenUntil()
        : Optional.empty();
  }

  private static List<FactKind> possible(History history, Instant now, Terms terms) {
    return Arrays.stream(FactKind.values())
        .filter(kind -> history.enter(new Fact(kind, now), terms) instanceof Entry.Entered)
        .toList();
  }
}
