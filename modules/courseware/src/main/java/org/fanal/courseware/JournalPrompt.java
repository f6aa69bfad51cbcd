package org.fanal.courseware;

import org.fanal.kernel.PromptId;
import org.fanal.kernel.Text;

/** A question for one's own journal, and another that one may answer instead. */
public record JournalPrompt(PromptId id, Text text, Text alternative) {}
