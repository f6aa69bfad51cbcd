package org.fanal.certification;

import java.util.UUID;
import org.fanal.kernel.Event;
import org.fanal.platform.EventName;

/** Whether or until when an award may be shown has changed; the award itself says which. */
@EventName("certification.award-changed.1")
public record AwardChanged(UUID award, UUID person) implements Event {}
