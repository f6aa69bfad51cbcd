package org.fanal.courseware;

import org.fanal.kernel.Text;

/** A status in the words that its holder reads: what it is called and what it means for them. */
public record StatusWords(Text name, Text means) {}
