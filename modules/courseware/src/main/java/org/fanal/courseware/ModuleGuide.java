package org.fanal.courseware;

import java.util.List;
import java.util.Optional;
import org.fanal.kernel.PromptId;

/** What stands around a module's lessons; each part may still be missing. */
public record ModuleGuide(
    Optional<Practicum> practicum, Optional<SessionPlan> session, List<JournalPrompt> journal) {

  public ModuleGuide {
    journal = List.copyOf(journal);
  }

  public Optional<JournalPrompt> findJournalPrompt(PromptId id) {
    return journal.stream().filter(prompt -> prompt.id().equals(id)).findFirst();
  }
}
