package org.fanal.study;

import java.time.Instant;
import org.fanal.kernel.PromptId;

/** What a person wrote for themselves. {@code sequence} is the number of the last writing. */
public record JournalEntry(PromptId prompt, String text, long sequence, Instant savedAt) {

  /** Only to a newer writing, and to an empty one only when erasing is what was asked. */
  boolean yieldsTo(String newer, long newerSequence, boolean mayErase) {
    boolean wouldLose = newer.isBlank() && !text.isBlank() && !mayErase;
    return newerSequence > sequence && !wouldLose;
  }

  /** A writing that comes late and says nothing else leaves nothing to choose. */
  boolean says(String other) {
    return text.equals(other);
  }
}
