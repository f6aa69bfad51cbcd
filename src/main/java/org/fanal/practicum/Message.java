package org.fanal.practicum;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What somebody wrote to the coordinator, and the answer. */
public record Message(
    UUID id, Instant sentAt, String text, Optional<Instant> answeredAt, Optional<String> answer) {}
