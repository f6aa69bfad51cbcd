package org.fanal.people;

import java.time.Instant;

/** An account as its holder and administrators see it. */
public record Account(Person person, String email, Instant createdAt) {}
