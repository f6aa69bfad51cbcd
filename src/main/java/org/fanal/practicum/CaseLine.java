package org.fanal.practicum;

import java.time.Instant;
import java.util.Optional;
import org.fanal.kernel.Text;

/** A practicum in the coordinator's list. */
public record CaseLine(
    CaseId id,
    String name,
    Text programme,
    Optional<Instant> readyAt,
    boolean begun,
    int formsIn,
    boolean messageWaits) {}
