package org.fanal.web.standing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fanal.courseware.EthicsCode;
import org.fanal.courseware.SafeHtml;
import org.fanal.library.Library;
import org.fanal.web.kit.CurrentLanguage;

/** {@code /code-of-ethics}: the code in force, for everybody. */
@Named("codePage")
@RequestScoped
public class CodePage {

  private Library library;
  private CurrentLanguage language;

  protected CodePage() {}

  @Inject
  public CodePage(Library library, CurrentLanguage language) {
    this.library = library;
    this.language = language;
  }

  public EthicsCode getCode() {
    return library.ethics();
  }

  public SafeHtml getHtml() {
    return getCode().html().in(language.get());
  }
}
