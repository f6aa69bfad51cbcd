package org.fanal.web.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fanal.kernel.Language;
import org.fanal.library.Library;

/** The terms as their page shows them, made ready for searching once. */
@ApplicationScoped
public class Glossary {

  private Library library;
  private final Map<Language, List<TermPart>> ready = new ConcurrentHashMap<>();

  protected Glossary() {}

  @Inject
  public Glossary(Library library) {
    this.library = library;
  }

  /** Those in which every word is, in the order of the alphabet. */
  List<TermPart> holding(List<String> words, Language language) {
    return ready.computeIfAbsent(language, each -> TermPart.all(library.glossary(), each)).stream()
        .filter(term -> term.holds(words))
        .toList();
  }
}
