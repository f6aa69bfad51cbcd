package org.fanal.people;

import java.time.Instant;
import org.fanal.kernel.PersonId;

/** Somebody who belongs to an organisation, as its owners and administrators see them. */
public record Member(
    PersonId person, String chosenName, String email, OrganisationRole role, Instant since) {}
