package org.fanal.web.disclosure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fanal.certification.Award;
import org.fanal.certification.AwardId;
import org.fanal.certification.Awards;
import org.fanal.disclosure.MakeOutcome;
import org.fanal.disclosure.NameOutcome;
import org.fanal.disclosure.PreviewOutcome;
import org.fanal.disclosure.PrintedNames;
import org.fanal.disclosure.ShareRefusal;
import org.fanal.disclosure.Shares;
import org.fanal.disclosure.Shown;
import org.fanal.kernel.PersonId;
import org.fanal.people.CurrentPerson;
import org.fanal.web.kit.CurrentLanguage;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.PathPart;

/**
 * {@code /statements/{award}}: prepares a share. The form is posted to its own address by either
 * button; the preview is what would be shown, from the same code that will show it.
 */
@Named("shareEditorPage")
@RequestScoped
public class ShareEditorPage {

  private Awards awards;
  private Shares shares;
  private PrintedNames names;
  private CurrentPerson current;
  private ShareChoices choices;
  private CurrentLanguage language;
  private PathPart path;
  private HttpServletRequest request;

  private Award award;
  private ShareForm form;
  private Shown shown;
  private Optional<String> printedName = Optional.empty();
  private String nameProblem = "";
  private String noteProblem = "";

  protected ShareEditorPage() {}

  @Inject
  public ShareEditorPage(
      Awards awards,
      Shares shares,
      PrintedNames names,
      CurrentPerson current,
      ShareChoices choices,
      CurrentLanguage language,
      PathPart path,
      HttpServletRequest request) {
    this.awards = awards;
    this.shares = shares;
    this.names = names;
    this.current = current;
    this.choices = choices;
    this.language = language;
    this.path = path;
    this.request = request;
  }

  public void open() {
    path.find("award")
        .flatMap(AwardId::parse)
        .flatMap(id -> awards.find(person(), id))
        .ifPresentOrElse(this::prepare, Exits::notFound);
  }

  private void prepare(Award found) {
    award = found;
    printedName = names.find(person());
    if (!request.getMethod().equals("POST")) {
      form = ShareForm.untouched(language.get(), printedName.isPresent());
      look(form);
      return;
    }
    form = ShareForm.read(this::field, language.get());
    keepName();
    if (field("make").isPresent() && nameProblem.isEmpty()) {
      make();
    } else {
      look(form);
    }
  }

  private void keepName() {
    if (!form.printedName().isEmpty()) {
      NameOutcome outcome = names.enter(person(), form.printedName());
      nameProblem = outcome == NameOutcome.KEPT ? "" : nameKey(outcome);
      printedName = names.find(person());
    }
  }

  private void make() {
    MakeOutcome outcome = shares.make(person(), form.wish(award.id()));
    if (outcome instanceof MakeOutcome.Made made) {
      Exits.to("/shares/" + made.share() + "?made");
    } else {
      look(form);
    }
  }

  /** Shows what can be shown; what keeps the form from going on is said beside its field. */
  private void look(ShareForm wished) {
    PreviewOutcome outcome = shares.preview(person(), wished.wish(award.id()));
    if (outcome instanceof PreviewOutcome.Shows shows) {
      shown = shows.shown();
    } else if (outcome instanceof PreviewOutcome.Refused refused) {
      refuse(refused.why(), wished);
    }
  }

  private void refuse(ShareRefusal why, ShareForm wished) {
    if (why == ShareRefusal.NAME_MISSING) {
      nameProblem = nameProblem.isEmpty() ? nameKey(NameOutcome.MISSING) : nameProblem;
      look(wished.withoutName());
    } else if (why == ShareRefusal.NOTE_UNFIT) {
      noteProblem = "share_editor.note.unfit";
      look(wished.withoutNote());
    } else {
      Exits.notFound();
    }
  }

  public Award getAward() {
    return award;
  }

  public ShareForm getForm() {
    return form;
  }

  /** What the person will see. */
  public Shown getShown() {
    return shown;
  }

  public Optional<String> getPrintedName() {
    return printedName;
  }

  /** What stands in the field of the name: what was typed, else what is kept. */
  public String getNameField() {
    return form.printedName().isEmpty() ? printedName.orElse("") : form.printedName();
  }

  /** A key, empty when there is nothing to say. */
  public String getNameProblem() {
    return nameProblem;
  }

  /** A key, empty when there is nothing to say. */
  public String getNoteProblem() {
    return noteProblem;
  }

  public boolean isKeptFromGoingOn() {
    return field("make").isPresent() && !(nameProblem + noteProblem).isEmpty();
  }

  public List<Choice> getWordings() {
    return choices.wordings(form.wording(), award);
  }

  public List<Choice> getNames() {
    return choices.names(form.name(), printedName);
  }

  public List<Choice> getLanguages() {
    return choices.languages(form.language());
  }

  public List<Choice> getLengths() {
    return choices.lengths(form.days());
  }

  private static String nameKey(NameOutcome outcome) {
    return "share_editor.name." + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Optional<String> field(String name) {
    return Optional.ofNullable(request.getParameter(name));
  }

  private PersonId person() {
    return current.get().id();
  }
}
