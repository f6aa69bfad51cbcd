package org.fanal.web.disclosure;

import static java.time.ZoneOffset.UTC;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fanal.certification.Award;
import org.fanal.certification.AwardId;
import org.fanal.certification.Awards;
import org.fanal.disclosure.Audience;
import org.fanal.disclosure.MakeOutcome;
import org.fanal.disclosure.NameOutcome;
import org.fanal.disclosure.PreviewOutcome;
import org.fanal.disclosure.PrintedNames;
import org.fanal.disclosure.ShareRefusal;
import org.fanal.disclosure.Shares;
import org.fanal.disclosure.Shown;
import org.fanal.employers.Requests;
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
  private Addressees addressees;
  private Requests requests;
  private ShareChoices choices;
  private CurrentPerson current;
  private CurrentLanguage language;
  private PathPart path;
  private HttpServletRequest request;
  private Clock clock;

  private final ShareProblems problems = new ShareProblems();
  private Award award;
  private ShareForm form;
  private Audience audience;
  private Shown shown;
  private Optional<String> printedName = Optional.empty();

  protected ShareEditorPage() {}

  @Inject
  public ShareEditorPage(
      Awards awards,
      Shares shares,
      PrintedNames names,
      Addressees addressees,
      Requests requests,
      ShareChoices choices,
      CurrentPerson current,
      CurrentLanguage language,
      PathPart path,
      HttpServletRequest request,
      Clock clock) {
    this.awards = awards;
    this.shares = shares;
    this.names = names;
    this.addressees = addressees;
    this.requests = requests;
    this.choices = choices;
    this.current = current;
    this.language = language;
    this.path = path;
    this.request = request;
    this.clock = clock;
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
    boolean isFirst = !request.getMethod().equals("POST");
    form = isFirst ? proposed() : ShareForm.read(this::field, language.get());
    audience = addressees.of(form).orElseGet(Audience.Bearer::new);
    if (!isFirst) {
      read();
    }
    if (field("make").isPresent() && problems.isNone()) {
      make();
    } else {
      look(form);
    }
  }

  /** What a first visit shows: what is usual, or what a request asks for. */
  private ShareForm proposed() {
    ShareForm usual = ShareForm.untouched(language.get(), printedName.isPresent());
    return field("request").flatMap(requests::open).map(usual::asked).orElse(usual);
  }

  /** What the form alone tells to be amiss. */
  private void read() {
    keepName();
    if (addressees.of(form).isEmpty()) {
      problems.add("handle", "share_editor.handle.unknown");
    }
    if (form.hasUnreadableDay()) {
      problems.add("from", "share_editor.from.unreadable");
    }
    if (form.hasUnreadableOpenings()) {
      problems.add("mostOpenings", "share_editor.openings.unfit");
    }
  }

  private void keepName() {
    if (!form.printedName().isEmpty()) {
      NameOutcome outcome = names.enter(person(), form.printedName());
      if (outcome != NameOutcome.KEPT) {
        problems.add("printedName", nameKey(outcome));
      }
      printedName = names.find(person());
    }
  }

  private void make() {
    MakeOutcome outcome = shares.make(person(), form.wish(award.id(), audience, today()));
    if (outcome instanceof MakeOutcome.Made made) {
      Exits.to("/shares/" + made.share() + "?made");
    } else if (outcome instanceof MakeOutcome.Refused refused) {
      if (refused.why() == ShareRefusal.TOO_MANY) {
        problems.add("make", "share_editor.too-many");
      }
      look(form);
    }
  }

  /** Shows what can be shown; what keeps the form from going on is said beside its field. */
  private void look(ShareForm wished) {
    PreviewOutcome outcome = shares.preview(person(), wished.wish(award.id(), audience, today()));
    if (outcome instanceof PreviewOutcome.Shows shows) {
      shown = shows.shown();
    } else if (outcome instanceof PreviewOutcome.Refused refused) {
      problems
          .add(refused.why())
          .ifPresentOrElse(problem -> look(wished.without(problem.field())), Exits::notFound);
    }
  }

  public ShareChoices getChoices() {
    return choices;
  }

  public Award getAward() {
    return award;
  }

  public ShareForm getForm() {
    return form;
  }

  public Audience getAudience() {
    return audience;
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

  /** The key of what is said beside a field, empty when there is nothing to say. */
  public String problem(String field) {
    return problems.key(field);
  }

  public List<ShareProblems.Problem> getProblems() {
    return problems.all();
  }

  public boolean isKeptFromGoingOn() {
    return field("make").isPresent() && !problems.isNone();
  }

  /** Whether the further choices stand open: something was chosen there, or is to be mended. */
  public boolean isOpenedWide() {
    return printedName.isEmpty()
        || form.hasMore()
        || List.of("printedName", "purpose", "from", "mostOpenings").stream()
            .anyMatch(problems::has);
  }

  private static String nameKey(NameOutcome outcome) {
    return "share_editor.name." + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), UTC);
  }

  private Optional<String> field(String name) {
    return Optional.ofNullable(request.getParameter(name));
  }

  private PersonId person() {
    return current.get().id();
  }
}
