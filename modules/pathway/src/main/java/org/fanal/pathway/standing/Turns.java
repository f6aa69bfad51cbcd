package org.fanal.pathway.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what time alone changes in a history. */
record Turns(History history, Terms terms) {

  /** The first one after that instant, as far as is known then. */
  Optional<Turn> next(Instant now) {
    Standing standing = history.at(now, terms);
    LocalDate today = Fact.dayOf(now);
    return borders(standing)
        .filter(day -> day.isAfter(today))
        .sorted()
        .map(day -> turn(standing.status(), day))
        .filter(turn -> turn.status() != turn.before())
        .findFirst();
  }

  /** Each one until that instant, between what was entered and after it. */
  List<Turn> until(Instant now) {
    List<Fact> known = history.facts().stream().filter(fact -> !fact.at().isAfter(now)).toList();
    List<Turn> all = new ArrayList<>();
    for (int entered = 1; entered <= known.size(); entered++) {
      Instant end = entered < known.size() ? known.get(entered).at() : now;
      Turns then = new Turns(new History(known.subList(0, entered)), terms);
      all.addAll(then.between(known.get(entered - 1).at(), end));
    }
    return List.copyOf(all);
  }

  private List<Turn> between(Instant begin, Instant end) {
    List<Turn> found = new ArrayList<>();
    Optional<Turn> next = next(begin);
    while (next.isPresent() && !next.get().at().isAfter(end)) {
      found.add(next.get());
      next = next(next.get().at());
    }
    return found;
  }

  private Turn turn(Status before, LocalDate day) {
    return new Turn(day, before, history.at(Turn.startOf(day), terms).status());
  }

  private Stream<LocalDate> borders(Standing standing) {
    return Stream.of(
            standing.frozenUntil(),
            standing.suspendedUntil(),
            standing.lastDay().map(terms::windowOpens),
            standing.lastDay().map(day -> day.plusDays(1)),
            standing.renewableUntil().map(day -> day.plusDays(1)))
        .flatMap(Optional::stream);
  }
}
