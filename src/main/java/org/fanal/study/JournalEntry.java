package org.fanal.study;

import java.time.Instant;
import org.fanal.kernel.PromptId;

/** What a person wrote for themselves. {@code sequence} is the number of the last writing. */
public record JournalEntry(PromptId prompt, String text, long sequence, Instant savedAt) {}
