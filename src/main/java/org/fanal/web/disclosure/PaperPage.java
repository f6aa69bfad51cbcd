package org.fanal.web.disclosure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.fanal.certification.AwardId;
import org.fanal.credentials.Wording;
import org.fanal.disclosure.NameShown;
import org.fanal.disclosure.PreviewOutcome;
import org.fanal.disclosure.PrintedNames;
import org.fanal.disclosure.ShareId;
import org.fanal.disclosure.ShareWish;
import org.fanal.disclosure.Shares;
import org.fanal.kernel.PersonId;
import org.fanal.people.CurrentPerson;
import org.fanal.platform.Settings;
import org.fanal.web.kit.Bundles;
import org.fanal.web.kit.CurrentLanguage;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.PathPart;

/**
 * A statement to print: of a share, with its code, in the words of the share; or of an award alone,
 * for oneself, which says that it proves nothing.
 */
@Named("paperPage")
@RequestScoped
public class PaperPage {

  private Shares shares;
  private PrintedNames names;
  private CurrentPerson current;
  private CurrentLanguage language;
  private PathPart path;
  private Settings settings;

  private Paper paper;

  protected PaperPage() {}

  @Inject
  public PaperPage(
      Shares shares,
      PrintedNames names,
      CurrentPerson current,
      CurrentLanguage language,
      PathPart path,
      Settings settings) {
    this.shares = shares;
    this.names = names;
    this.current = current;
    this.language = language;
    this.path = path;
    this.settings = settings;
  }

  public void open() {
    Optional<Paper> found = path.find("share").isPresent() ? ofShare() : ofAward();
    found.ifPresentOrElse(each -> paper = each, Exits::notFound);
  }

  private Optional<Paper> ofShare() {
    return path.find("share")
        .flatMap(ShareId::parse)
        .flatMap(id -> shares.current(person(), id))
        .map(Paper::of);
  }

  private Optional<Paper> ofAward() {
    NameShown name = names.find(person()).isPresent() ? NameShown.FULL : NameShown.NONE;
    return path.find("award")
        .flatMap(AwardId::parse)
        .map(id -> new ShareWish(id, Wording.FULL, name, language.get(), 1, ""))
        .map(wish -> shares.preview(person(), wish))
        .filter(PreviewOutcome.Shows.class::isInstance)
        .map(PreviewOutcome.Shows.class::cast)
        .map(shows -> Paper.copy(shows.shown()));
  }

  public Paper getPaper() {
    return paper;
  }

  public boolean isFull() {
    return paper.shown().wording() == Wording.FULL;
  }

  /** In the language of the share, whatever that of the page. */
  public String say(String key, Object... arguments) {
    return Bundles.say(paper.shown().language(), key, arguments);
  }

  public String getUntil() {
    return Days.day(paper.shown().language(), paper.shown().until());
  }

  public String getSince() {
    return Days.month(paper.shown().language(), paper.shown().since());
  }

  /** Where to type the code, as one types it. */
  public String getPlaceToCheck() {
    return settings.neutralAddress().getAuthority() + "/v";
  }

  /** Where this page was reached from. */
  public String getBack() {
    return path.address().replaceFirst("/print$", "");
  }

  private PersonId person() {
    return current.get().id();
  }
}
