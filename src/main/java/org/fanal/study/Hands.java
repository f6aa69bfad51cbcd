package org.fanal.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;

/** « Demander un échange »: the request stands on the trainers' list until it is answered. */
@ApplicationScoped
public class Hands {

  /** Since when the request is open; raising twice is raising once; empty when not enrolled. */
  @Transactional
  public Optional<Instant> raise(PersonId person, ProgrammeId programme) {
    throw new UnsupportedOperationException();
  }

  /** The person takes the request back. */
  @Transactional
  public void lower(PersonId person, ProgrammeId programme) {
    throw new UnsupportedOperationException();
  }

  /** The trainer says that the request is answered; whether there was such a member. */
  @Transactional
  public boolean answered(PersonId trainer, CohortId cohort, MemberId member) {
    throw new UnsupportedOperationException();
  }
}
