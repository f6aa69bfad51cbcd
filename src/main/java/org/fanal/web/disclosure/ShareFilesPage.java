package org.fanal.web.disclosure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.fanal.disclosure.ShareId;
import org.fanal.disclosure.Shares;
import org.fanal.disclosure.SignedFiles;
import org.fanal.people.CurrentPerson;
import org.fanal.web.kit.CurrentLanguage;
import org.fanal.web.kit.PathPart;

/** The files of a share, on its page. */
@Named("shareFilesPage")
@RequestScoped
public class ShareFilesPage {

  private Shares shares;
  private SignedFiles files;
  private CurrentPerson current;
  private CurrentLanguage language;
  private PathPart path;
  private HttpServletRequest request;

  private Optional<Boolean> asked = Optional.empty();

  protected ShareFilesPage() {}

  @Inject
  public ShareFilesPage(
      Shares shares,
      SignedFiles files,
      CurrentPerson current,
      CurrentLanguage language,
      PathPart path,
      HttpServletRequest request) {
    this.shares = shares;
    this.files = files;
    this.current = current;
    this.language = language;
    this.path = path;
    this.request = request;
  }

  /** Whether its code would be answered with "valid": else nothing is made of it anew. */
  public boolean isCurrent() {
    if (asked.isEmpty()) {
      asked = Optional.of(isAnswered());
    }
    return asked.get();
  }

  private boolean isAnswered() {
    return path.find("share")
        .flatMap(ShareId::parse)
        .flatMap(id -> shares.current(current.get().id(), id))
        .isPresent();
  }

  /** Whether the person has just asked for a paper that cannot be printed. */
  public boolean isUnprintable() {
    return request.getParameter("unprintable") != null && !letters().isEmpty();
  }

  /** The letters that stand in its way. */
  public String getLetters() {
    return String.join(" ", letters());
  }

  /** Where it is said how to trust the signature. */
  public String getAboutSignatures() {
    return "/about-signatures/" + language.get().tag();
  }

  private List<String> letters() {
    return path.find("share")
        .flatMap(ShareId::parse)
        .flatMap(id -> files.paper(current.get().id(), id))
        .map(outcome -> outcome.fold(file -> List.<String>of(), letters -> letters))
        .orElse(List.of());
  }
}
