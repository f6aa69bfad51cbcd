package org.fanal.study;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.courseware.JournalPrompt;
import org.fanal.courseware.Lesson;
import org.fanal.courseware.Prompt;
import org.fanal.courseware.Step;
import org.fanal.kernel.PromptId;
import org.fanal.platform.Secrets;
import org.fanal.study.store.JournalRows;
import org.fanal.study.store.JournalRows.Stored;

/** Opens what a person wrote, for themselves only. */
@Dependent
class Writings {

  private final JournalRows rows;
  private final Secrets secrets;

  @Inject
  Writings(JournalRows rows, Secrets secrets) {
    this.rows = rows;
    this.secrets = secrets;
  }

  /**
   * What stands under the prompts and reflections of a step; asks nothing of the database when
   * there is none. An erased text is there, empty: its number is needed to write anew.
   */
  Map<PromptId, JournalEntry> under(Studied studied, Lesson lesson, Step step) {
    return under(studied, asked(studied, lesson, step));
  }

  /** The same for the prompts of the module's journal. */
  Map<PromptId, JournalEntry> inJournal(Studied studied) {
    return under(
        studied, studied.module().guide().journal().stream().map(JournalPrompt::id).toList());
  }

  private Map<PromptId, JournalEntry> under(Studied studied, List<PromptId> asked) {
    Map<PromptId, JournalEntry> entries = new LinkedHashMap<>();
    if (!asked.isEmpty()) {
      opened(studied, rows.of(studied.key()).stream().filter(s -> asked.contains(s.prompt())))
          .forEach(entry -> entries.put(entry.prompt(), entry));
    }
    return entries;
  }

  private static List<PromptId> asked(Studied studied, Lesson lesson, Step step) {
    Stream<PromptId> reflections =
        studied.module().reflections().stream()
            .filter(item -> item.lesson().equals(lesson.id()))
            .filter(item -> item.step().map(step.id()::equals).orElse(true))
            .map(item -> new PromptId(item.id().value()));
    return Stream.concat(step.prompts().stream().map(Prompt::id), reflections).toList();
  }

  /** Everything in a module that is not empty. */
  List<JournalEntry> all(Studied studied) {
    return opened(studied, rows.of(studied.key()).stream().filter(each -> !each.empty()));
  }

  private List<JournalEntry> opened(Studied studied, Stream<Stored> stored) {
    List<Stored> written = stored.toList();
    Map<String, byte[]> sealedTexts = new LinkedHashMap<>();
    written.forEach(each -> sealedTexts.put(context(each.prompt()), each.text()));
    Map<String, String> texts = secrets.openAll(studied.person().value(), sealedTexts);
    List<JournalEntry> entries = new ArrayList<>();
    for (Stored each : written) {
      Optional.ofNullable(texts.get(context(each.prompt())))
          .map(text -> new JournalEntry(each.prompt(), text, each.sequence(), each.savedAt()))
          .ifPresent(entries::add);
    }
    return entries;
  }

  static String context(PromptId prompt) {
    return "journal/" + prompt;
  }
}
