package org.fanal.employers;

import java.util.Set;
import java.util.UUID;
import org.fanal.employers.RequestWish.Flaw;

/** What became of the wish to ask. */
public sealed interface AskOutcome {

  record Made(UUID request) implements AskOutcome {}

  record ToMend(Set<Flaw> flaws) implements AskOutcome {

    public ToMend {
      flaws = Set.copyOf(flaws);
    }
  }

  /** As many as may be are open. */
  record TooMany() implements AskOutcome {}

  /** They may not ask for that organisation. */
  record NotYours() implements AskOutcome {}
}
