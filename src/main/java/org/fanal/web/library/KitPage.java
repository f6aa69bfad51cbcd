package org.fanal.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fanal.courseware.GroupReadiness;
import org.fanal.courseware.Kit;
import org.fanal.courseware.KitPaper;
import org.fanal.courseware.SafeHtml;
import org.fanal.library.Library;
import org.fanal.web.kit.CurrentLanguage;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.PathPart;

/** The kit for teams that welcome a peer, each of its papers, and the reflection about groups. */
@Named("kitPage")
@RequestScoped
public class KitPage {

  private Library library;
  private CurrentLanguage language;
  private PathPart path;

  private KitPaper paper;

  protected KitPage() {}

  @Inject
  public KitPage(Library library, CurrentLanguage language, PathPart path) {
    this.library = library;
    this.language = language;
    this.path = path;
  }

  /** A paper by its id. */
  public void openPaper() {
    path.find("paper")
        .flatMap(getKit()::findPaper)
        .ifPresentOrElse(found -> paper = found, Exits::notFound);
  }

  public void openGroup() {
    if (getKit().group().isEmpty()) {
      Exits.notFound();
    }
  }

  public Kit getKit() {
    return library.kit();
  }

  public KitPaper getPaper() {
    return paper;
  }

  public SafeHtml getHtml() {
    return paper.html().in(language.get());
  }

  public GroupReadiness getGroup() {
    return getKit().group().orElseThrow();
  }
}
