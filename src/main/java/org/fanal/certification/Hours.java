package org.fanal.certification;

import org.fanal.kernel.Text;

/** Hours of practice of one kind, as they were confirmed. */
public record Hours(Text kind, int minutes) {}
