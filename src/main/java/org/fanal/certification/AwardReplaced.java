package org.fanal.certification;

import java.util.UUID;
import org.fanal.kernel.Event;
import org.fanal.platform.EventName;

/** A newer version of an award was recorded; this one is history, and stands until its own end. */
@EventName(value = "certification.award-replaced.1", together = true)
public record AwardReplaced(UUID award, UUID newer, UUID person) implements Event {}
