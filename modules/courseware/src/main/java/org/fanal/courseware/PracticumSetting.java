package org.fanal.courseware;

import org.fanal.kernel.Text;

/**
 * A type of place where a practicum is done; never a place.
 *
 * @param neutral its name where the field must not show
 */
public record PracticumSetting(String id, Text name, Text neutral) {}
