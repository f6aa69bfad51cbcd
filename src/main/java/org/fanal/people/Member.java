package org.fanal.people;

import java.time.Instant;
import org.fanal.kernel.PersonId;

/** Somebody who belongs to an organisation, as administrators see them. */
public record Member(PersonId person, String chosenName, String email, Instant since) {}
