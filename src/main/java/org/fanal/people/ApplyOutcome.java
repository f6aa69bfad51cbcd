package org.fanal.people;

import java.util.Set;
import java.util.UUID;

/** What became of the wish to apply. */
public sealed interface ApplyOutcome {

  /** What keeps an application from being taken. */
  enum Flaw {
    NAME,
    COUNTRY,
    REGION,
    DOMAIN,
    CONTACT_ROLE,
    WHY
  }

  record Applied(UUID application) implements ApplyOutcome {}

  record ToMend(Set<Flaw> flaws) implements ApplyOutcome {
    public ToMend {
      flaws = Set.copyOf(flaws);
    }
  }

  /** One at a time. */
  record RunsAlready() implements ApplyOutcome {}
}
