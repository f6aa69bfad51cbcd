package org.fanal.study;

import java.util.Map;
import java.util.Optional;
import org.fanal.courseware.Module;
import org.fanal.kernel.PromptId;

/**
 * The journal of a module: its questions, and what the person wrote under them.
 *
 * @param written by prompt; one without an entry was not answered
 */
public record JournalView(ModulePath path, Module module, Map<PromptId, JournalEntry> written) {

  public JournalView {
    written = Map.copyOf(written);
  }

  public Optional<JournalEntry> under(PromptId prompt) {
    return Optional.ofNullable(written.get(prompt));
  }
}
