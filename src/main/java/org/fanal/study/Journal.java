package org.fanal.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.PromptId;

/**
 * Private writing, sealed under the person's key. Each writing carries the number that the page
 * gave it, one more than the last it knew: an older one never overwrites a newer one, whatever
 * order they arrive in. Reflections are written under their item's id.
 */
@ApplicationScoped
public class Journal {

  public static final int MOST_CHARACTERS = 20_000;

  /** An empty text never overwrites one that is not: erasing is an act of its own. */
  @Transactional
  public JournalOutcome write(
      PersonId person, ModulePath path, PromptId prompt, String text, long sequence) {
    throw new UnsupportedOperationException();
  }

  /** Erases what was written, as asked; the number keeps older writings from coming back. */
  @Transactional
  public JournalOutcome erase(PersonId person, ModulePath path, PromptId prompt, long sequence) {
    throw new UnsupportedOperationException();
  }

  /** Everything that the person wrote in a module, in reading order. */
  @Transactional
  public List<JournalEntry> entries(PersonId person, ModulePath path) {
    throw new UnsupportedOperationException();
  }
}
