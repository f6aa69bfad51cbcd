package org.fanal.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.fanal.library.Library;
import org.fanal.web.kit.CurrentLanguage;

/** The words of the trade, with those to prefer; {@code ?q=} looks for some of them. */
@Named("glossaryPage")
@RequestScoped
public class GlossaryPage {

  private static final int LONGEST = 80;

  private Library library;
  private CurrentLanguage language;
  private HttpServletRequest request;

  protected GlossaryPage() {}

  @Inject
  public GlossaryPage(Library library, CurrentLanguage language, HttpServletRequest request) {
    this.library = library;
    this.language = language;
    this.request = request;
  }

  /** What was looked for, as it was typed. */
  public String getQuery() {
    String asked = Objects.requireNonNullElse(request.getParameter("q"), "").strip();
    return asked.substring(0, Math.min(asked.length(), LONGEST));
  }

  public boolean isAsked() {
    return !PlainWords.asked(getQuery()).isEmpty();
  }

  public List<TermPart> getTerms() {
    List<String> words = PlainWords.asked(getQuery());
    return TermPart.all(library.glossary(), language.get()).stream()
        .filter(term -> term.holds(words))
        .toList();
  }
}
