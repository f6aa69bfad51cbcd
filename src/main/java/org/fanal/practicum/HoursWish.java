package org.fanal.practicum;

import java.time.Duration;
import java.time.LocalDate;
import org.fanal.pathway.requirement.HourKind;

/**
 * Hours as somebody confirms them.
 *
 * @param day until which they were done
 * @param setting the type of the place
 */
public record HoursWish(LocalDate day, HourKind kind, String setting, Duration time) {}
