package org.fanal.hosting;

import java.util.Set;
import java.util.UUID;
import org.fanal.hosting.TeamSheet.Flaw;

/** What became of the wish to keep a team. */
public sealed interface TeamOutcome {

  record Kept(UUID team) implements TeamOutcome {}

  record ToMend(Set<Flaw> flaws) implements TeamOutcome {

    public ToMend {
      flaws = Set.copyOf(flaws);
    }
  }

  /** As many as may be are there. */
  record TooMany() implements TeamOutcome {}

  /** Somebody else changed it meanwhile. */
  record ChangedMeanwhile(Team now) implements TeamOutcome {}

  /** There is no such team of theirs, or they only read. */
  record NotYours() implements TeamOutcome {}
}
