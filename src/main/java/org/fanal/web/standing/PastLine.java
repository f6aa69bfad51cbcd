package org.fanal.web.standing;

import java.time.Instant;
import java.util.Optional;

/** Something that happened, in a sentence. */
public record PastLine(Instant at, String day, String text, Optional<String> reason) {}
