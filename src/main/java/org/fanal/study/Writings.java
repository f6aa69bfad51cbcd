package org.fanal.study;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.courseware.Prompt;
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

  /** What stands under these prompts; asks nothing of the database when there is none. */
  Map<PromptId, JournalEntry> under(Studied studied, List<Prompt> prompts) {
    Map<PromptId, JournalEntry> entries = new LinkedHashMap<>();
    if (!prompts.isEmpty()) {
      List<PromptId> asked = prompts.stream().map(Prompt::id).toList();
      opened(studied, rows.of(studied.key()).stream().filter(s -> asked.contains(s.prompt())))
          .forEach(entry -> entries.put(entry.prompt(), entry));
    }
    return entries;
  }

  /** Everything in a module that is not empty. */
  List<JournalEntry> all(Studied studied) {
    return opened(studied, rows.of(studied.key()).stream());
  }

  private List<JournalEntry> opened(Studied studied, Stream<Stored> stored) {
    List<Stored> written = stored.filter(each -> !each.empty()).toList();
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
