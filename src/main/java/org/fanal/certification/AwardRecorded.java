package org.fanal.certification;

import java.util.UUID;
import org.fanal.kernel.Event;
import org.fanal.platform.EventName;

/** Somebody's award was recorded: they can show it now. */
@EventName(value = "certification.award-recorded.1", together = true)
public record AwardRecorded(UUID award, UUID person) implements Event {}
