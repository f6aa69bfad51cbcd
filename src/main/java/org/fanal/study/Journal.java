package org.fanal.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.PromptId;
import org.fanal.platform.Secrets;
import org.fanal.study.store.JournalRows;
import org.fanal.study.store.JournalRows.Stored;
import org.fanal.study.store.ModuleRows;

/**
 * Private writing, sealed under the person's key. Each writing carries the number that the page
 * gave it, one more than the last it knew: an older one never overwrites a newer one, whatever
 * order they arrive in. Reflections are written under their item's id, the module's journal under
 * its prompts'.
 */
@ApplicationScoped
public class Journal {

  public static final int MOST_CHARACTERS = 20_000;

  private Progress progress;
  private JournalRows rows;
  private ModuleRows modules;
  private Writings writings;
  private Secrets secrets;

  protected Journal() {}

  @Inject
  Journal(
      Progress progress, JournalRows rows, ModuleRows modules, Writings writings, Secrets secrets) {
    this.progress = progress;
    this.rows = rows;
    this.modules = modules;
    this.writings = writings;
    this.secrets = secrets;
  }

  /** An empty text never overwrites one that is not: erasing is an act of its own. */
  @Transactional
  public JournalOutcome write(
      PersonId person, ModulePath path, PromptId prompt, String text, long sequence) {
    if (text.length() > MOST_CHARACTERS) {
      return new JournalOutcome.TooLong(MOST_CHARACTERS);
    }
    return progress
        .find(person, path)
        .filter(studied -> asks(studied, prompt))
        .map(studied -> write(studied, prompt, text, sequence, false))
        .orElseGet(JournalOutcome.NotThere::new);
  }

  /** Erases what was written, as asked; the number keeps older writings from coming back. */
  @Transactional
  public JournalOutcome erase(PersonId person, ModulePath path, PromptId prompt, long sequence) {
    return progress
        .find(person, path)
        .filter(studied -> asks(studied, prompt))
        .map(studied -> write(studied, prompt, "", sequence, true))
        .orElseGet(JournalOutcome.NotThere::new);
  }

  /** The module's journal, opened for its owner; empty for a module without one. */
  @Transactional
  public Optional<JournalView> open(PersonId person, ModulePath path) {
    return progress
        .find(person, path)
        .filter(studied -> !studied.module().guide().journal().isEmpty())
        .map(found -> new JournalView(path, found.module(), writings.inJournal(found)));
  }

  /** Everything that the person wrote in a module, by prompt. */
  @Transactional
  public List<JournalEntry> entries(PersonId person, ModulePath path) {
    return progress.find(person, path).map(writings::all).orElseGet(List::of);
  }

  private JournalOutcome write(
      Studied studied, PromptId prompt, String text, long sequence, boolean mayErase) {
    Optional<JournalEntry> current = current(studied, prompt).map(stored -> entry(studied, stored));
    if (current.isPresent() && !current.get().yieldsTo(text, sequence, mayErase)) {
      return current.get().says(text)
          ? new JournalOutcome.Saved(current.get().savedAt(), current.get().sequence())
          : new JournalOutcome.Kept(current.get());
    }
    Instant now = progress.now();
    byte[] hidden = secrets.seal(studied.person().value(), Writings.context(prompt), text);
    rows.write(
        studied.key(),
        studied.version(),
        new Stored(prompt, hidden, text.isBlank(), sequence, now));
    return new JournalOutcome.Saved(now, sequence);
  }

  /** Locked: its row, or the module's when there is none yet, so that two tabs take turns. */
  private Optional<Stored> current(Studied studied, PromptId prompt) {
    Optional<Stored> found = rows.find(studied.key(), prompt);
    if (found.isEmpty()) {
      modules.lock(studied.key());
      return rows.find(studied.key(), prompt);
    }
    return found;
  }

  private JournalEntry entry(Studied studied, Stored stored) {
    String text =
        secrets
            .open(studied.person().value(), Writings.context(stored.prompt()), stored.text())
            .orElse("");
    return new JournalEntry(stored.prompt(), text, stored.sequence(), stored.savedAt());
  }

  private static boolean asks(Studied studied, PromptId prompt) {
    boolean isPrompt =
        studied.module().prompts().stream().anyMatch(each -> each.id().equals(prompt));
    return isPrompt
        || studied.module().guide().findJournalPrompt(prompt).isPresent()
        || studied.module().reflections().stream()
            .anyMatch(item -> item.id().value().equals(prompt.value()));
  }
}
