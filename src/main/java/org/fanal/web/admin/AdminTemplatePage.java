package org.fanal.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.certification.SaveOutcome;
import org.fanal.certification.TemplateKey;
import org.fanal.certification.TemplateView;
import org.fanal.certification.TemplateWords;
import org.fanal.certification.Templates;
import org.fanal.credentials.Wording;
import org.fanal.people.CurrentPerson;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.PathPart;
import org.fanal.web.kit.Words;

/** {@code /admin/templates/{programme}/{kind}}: a draft in its form, and what it would say. */
@Named("adminTemplatePage")
@RequestScoped
public class AdminTemplatePage {

  private Templates templates;
  private CurrentPerson person;
  private PathPart path;
  private Words words;

  private TemplateView view;
  private Map<String, String> texts = new HashMap<>();
  private long seen;
  private List<Difference> differences = List.of();

  protected AdminTemplatePage() {}

  @Inject
  public AdminTemplatePage(Templates templates, CurrentPerson person, PathPart path, Words words) {
    this.templates = templates;
    this.person = person;
    this.path = path;
    this.words = words;
  }

  /** A text that two people wrote differently. */
  public record Difference(TemplateText text, String mine, String theirs) {}

  public void open() {
    Optional<TemplateView> found =
        TemplateKey.parse(path.find("programme").orElse(""), path.find("kind").orElse(""))
            .flatMap(templates::find);
    found.ifPresentOrElse(this::show, Exits::notFound);
  }

  private void show(TemplateView found) {
    view = found;
    if (!FacesContext.getCurrentInstance().isPostback()) {
      texts = new HashMap<>(found.draft().texts());
      seen = found.seen();
    }
  }

  public void save() {
    TemplateWords mine = new TemplateWords(texts);
    templates
        .save(person.get().id(), view.key(), mine, seen)
        .fold(
            new SaveOutcome.Fold<Void>() {
              @Override
              public Void saved() {
                Exits.to(getAddress() + "?done=template-saved");
                return null;
              }

              @Override
              public Void conflict(TemplateWords theirs, long now) {
                differ(mine, theirs);
                seen = now;
                return null;
              }

              @Override
              public Void notThere() {
                Exits.notFound();
                return null;
              }
            });
  }

  private void differ(TemplateWords mine, TemplateWords theirs) {
    differences =
        mine.differences(theirs).stream()
            .map(name -> new Difference(text(name), mine.text(name), theirs.text(name)))
            .toList();
  }

  public TemplateView getView() {
    return view;
  }

  public String getAddress() {
    return "/admin/templates/" + view.key().programme() + "/" + view.key().word();
  }

  public List<TemplateText> getFull() {
    return TemplateText.of(Wording.FULL, words);
  }

  public List<TemplateText> getNeutral() {
    return TemplateText.of(Wording.NEUTRAL, words);
  }

  public List<TemplateText> getSignatories() {
    return TemplateText.signatories(words);
  }

  public List<Difference> getDifferences() {
    return differences;
  }

  /**
   * What keeps the draft from being published, a sentence each. A form that comes back asks before
   * the page is opened; there is nothing to say then.
   */
  public List<String> getProblems() {
    return Optional.ofNullable(view).stream()
        .flatMap(opened -> opened.problems().stream())
        .map(
            problem ->
                words.say(
                    "admin_template.why." + problem.why().name().toLowerCase(Locale.ROOT),
                    named(problem.name()),
                    problem.found()))
        .toList();
  }

  private String named(String name) {
    String label = text(name).label();
    String wording = name.substring(0, name.indexOf('-'));
    return wording.equals("signatory")
        ? label
        : words.say("admin_template.in", words.say("admin_template." + wording), label);
  }

  private TemplateText text(String name) {
    return Stream.of(getFull(), getNeutral(), getSignatories())
        .flatMap(List::stream)
        .filter(text -> text.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  public Map<String, String> getTexts() {
    return texts;
  }

  public long getSeen() {
    return seen;
  }

  public void setSeen(long seen) {
    this.seen = seen;
  }
}
