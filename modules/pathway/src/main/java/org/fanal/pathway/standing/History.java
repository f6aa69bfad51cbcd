package org.fanal.pathway.standing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that happened to one person's certificate. It only grows, at its end: a mistake is
 * mended by a new fact, and what was true on a day stays true of that day.
 */
public record History(List<Fact> facts) {

  /** Facts in whatever order come out in the one order that they have. */
  public History {
    facts = facts.stream().sorted().toList();
  }

  public static History none() {
    return new History(List.of());
  }

  public static History of(Collection<Fact> facts) {
    return new History(List.copyOf(facts));
  }

  /** What {@code now} knows: facts that begin to hold later are not looked at. */
  public Standing at(Instant now, Terms terms) {
    return reckoned(now, terms).standing(Fact.dayOf(now));
  }

  /** The periods as certified, the first one first; nothing is ever taken out. */
  public List<Cycle> cycles(Instant now, Terms terms) {
    return reckoned(now, terms).cycles(Fact.dayOf(now));
  }

  /** The next day on which time alone changes the status, if nothing is entered before. */
  public Optional<Turn> nextTurn(Instant now, Terms terms) {
    return new Turns(this, terms).next(now);
  }

  /** Every change that time alone made, in order. */
  public List<Turn> turns(Instant now, Terms terms) {
    return new Turns(this, terms).until(now);
  }

  /** Enters what happened, if it comes after all the rest and is possible where the person is. */
  public Entry enter(Fact fact, Terms terms) {
    if (!facts.isEmpty() && fact.compareTo(latest()) <= 0) {
      return new Entry.TooEarly(latest().at());
    }
    Reckoning before = reckoned(fact.at(), terms);
    Standing standing = before.standing(fact.day());
    return before.take(fact)
        ? new Entry.Entered(new History(Stream.concat(facts.stream(), Stream.of(fact)).toList()))
        : new Entry.NotPossible(standing);
  }

  private Fact latest() {
    return facts.get(facts.size() - 1);
  }

  private Reckoning reckoned(Instant now, Terms terms) {
    Reckoning reckoning = new Reckoning(terms);
    facts.stream().filter(fact -> !fact.at().isAfter(now)).forEach(reckoning::take);
    return reckoning;
  }
}
