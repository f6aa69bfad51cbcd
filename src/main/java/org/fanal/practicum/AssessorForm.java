package org.fanal.practicum;

import java.time.Instant;
import java.util.Optional;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.practicum.Assessor;
import org.fanal.practicum.model.Marks;

/**
 * A form that was asked for.
 *
 * @param assessor who has an account: a peer, or the holder of the supervisor's mailbox
 * @param linkUntil until when the mailed link opens it
 * @param submittedAt when it was filled in for good
 */
record AssessorForm(
    FormId id,
    Assessor by,
    Optional<PersonId> assessor,
    Instant askedAt,
    Optional<Instant> linkUntil,
    Optional<Instant> submittedAt,
    Marks marks) {

  boolean isIn() {
    return submittedAt.isPresent();
  }
}
