package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanal.kernel.PromptId;
import org.fanal.people.CurrentPerson;
import org.fanal.study.Journal;
import org.fanal.study.JournalEntry;
import org.fanal.study.JournalOutcome;
import org.fanal.study.ModulePath;

/** The private texts of a page's form, {@code text.…} with {@code sequence.…}, sent as a whole. */
@RequestScoped
public class PrivateTexts {

  private static final String TEXT = "text.";
  private static final int MOST = 10;

  private CurrentPerson person;
  private Journal journal;

  protected PrivateTexts() {}

  @Inject
  public PrivateTexts(CurrentPerson person, Journal journal) {
    this.person = person;
    this.journal = journal;
  }

  /** Keeps them all; what cannot be kept as it is comes back as the query of the next page. */
  List<String> keep(ModulePath path, Form form) {
    List<String> remarks = new ArrayList<>();
    form.fields().keySet().stream()
        .filter(name -> name.startsWith(TEXT))
        .limit(MOST)
        .map(name -> name.substring(TEXT.length()))
        .forEach(id -> keep(path, form, id).ifPresent(remark -> remarks.add(remark + "=" + id)));
    return remarks;
  }

  private Optional<String> keep(ModulePath path, Form form, String id) {
    String text = form.text(TEXT + id);
    Optional<PromptId> prompt = ContentPath.id(Optional.of(id), PromptId::new);
    if (prompt.isEmpty() || text.isBlank()) {
      return Optional.empty();
    }
    JournalOutcome outcome =
        journal.write(person.get().id(), path, prompt.get(), text, form.sequence("sequence." + id));
    return outcome.fold(new Remark(path, prompt.get(), text));
  }

  JournalOutcome write(ModulePath path, PromptId prompt, String text, long sequence) {
    return journal.write(person.get().id(), path, prompt, text, sequence);
  }

  JournalOutcome erase(ModulePath path, PromptId prompt, long sequence) {
    return journal.erase(person.get().id(), path, prompt, sequence);
  }

  /** Without script nobody can be asked which of two texts to keep: both are, one under another. */
  private final class Remark implements JournalOutcome.Fold<Optional<String>> {

    private final ModulePath path;
    private final PromptId prompt;
    private final String text;

    Remark(ModulePath path, PromptId prompt, String text) {
      this.path = path;
      this.prompt = prompt;
      this.text = text;
    }

    @Override
    public Optional<String> saved(JournalOutcome.Saved outcome) {
      return Optional.empty();
    }

    @Override
    public Optional<String> kept(JournalOutcome.Kept outcome) {
      JournalEntry current = outcome.current();
      if (current.text().contains(text)) {
        return Optional.empty();
      }
      boolean longer = text.contains(current.text());
      String whole = longer ? text : current.text() + "\n\n" + text;
      write(path, prompt, whole, current.sequence() + 1);
      return longer ? Optional.empty() : Optional.of("joined");
    }

    @Override
    public Optional<String> tooLong(JournalOutcome.TooLong outcome) {
      return Optional.of("long");
    }

    @Override
    public Optional<String> notThere(JournalOutcome.NotThere outcome) {
      return Optional.empty();
    }
  }
}
