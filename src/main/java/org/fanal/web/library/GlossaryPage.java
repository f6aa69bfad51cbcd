package org.fanal.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.fanal.web.kit.CurrentLanguage;

/** The words of the trade, with those to prefer; {@code ?q=} looks for some of them. */
@Named("glossaryPage")
@RequestScoped
public class GlossaryPage {

  private static final int LONGEST = 80;

  private Glossary glossary;
  private CurrentLanguage language;
  private HttpServletRequest request;

  private List<TermPart> terms = List.of();

  protected GlossaryPage() {}

  @Inject
  public GlossaryPage(Glossary glossary, CurrentLanguage language, HttpServletRequest request) {
    this.glossary = glossary;
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

  /** Found before the page is built, which asks for them at every word. */
  public void open() {
    terms = glossary.holding(PlainWords.asked(getQuery()), language.get());
  }

  public List<TermPart> getTerms() {
    return terms;
  }
}
