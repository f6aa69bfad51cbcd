package org.fanal.courseware;

import java.time.Duration;
import java.util.Optional;
import org.fanal.kernel.Text;
import org.fanal.pathway.requirement.HourKind;

/**
 * A kind of hours and its name.
 *
 * @param most how much of it counts at most; all of it where nothing is said
 */
public record HoursOfAKind(HourKind kind, Text name, Optional<Duration> most) {}
