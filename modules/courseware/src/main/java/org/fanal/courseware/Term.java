package org.fanal.courseware;

import java.util.Optional;
import org.fanal.kernel.Text;

/** A word of the glossary; {@code avoid} is what one would rather not say, {@code note} why. */
public record Term(
    String id, Text term, Text definition, Optional<Text> avoid, Optional<Text> note) {}
