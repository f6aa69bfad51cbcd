package org.fanal.courseware;

import org.fanal.kernel.Text;

/** What one may say; {@code to} is the node that follows its feedback. */
public record Choice(String id, Text say, Text feedback, String to) {}
