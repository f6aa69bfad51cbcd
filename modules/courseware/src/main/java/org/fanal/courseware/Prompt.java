package org.fanal.courseware;

import java.util.Optional;
import org.fanal.kernel.PromptId;
import org.fanal.kernel.Text;

/** A private question; {@code alternative} may be answered instead. */
public record Prompt(PromptId id, int minutes, Text question, Optional<Text> alternative) {}
