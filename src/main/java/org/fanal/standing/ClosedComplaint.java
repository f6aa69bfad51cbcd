package org.fanal.standing;

import java.time.Instant;

/** A complaint that came to nothing, and why. */
public record ClosedComplaint(Instant receivedAt, Instant closedAt, String text, String reasons) {}
