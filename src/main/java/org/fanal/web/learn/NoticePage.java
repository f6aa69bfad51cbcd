package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fanal.courseware.Page;
import org.fanal.courseware.SafeHtml;
import org.fanal.library.Library;
import org.fanal.web.kit.CurrentLanguage;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.PathPart;

/** A page that is written as content: privacy, accessibility. Its address is its id. */
@Named("noticePage")
@RequestScoped
public class NoticePage {

  private PathPart path;
  private Library library;
  private CurrentLanguage language;

  private Page page;

  protected NoticePage() {}

  @Inject
  public NoticePage(PathPart path, Library library, CurrentLanguage language) {
    this.path = path;
    this.library = library;
    this.language = language;
  }

  public void open() {
    library
        .page(path.address().substring(1))
        .ifPresentOrElse(found -> page = found, Exits::notFound);
  }

  public Page getPage() {
    return page;
  }

  public SafeHtml getHtml() {
    return page.html().in(language.get());
  }
}
