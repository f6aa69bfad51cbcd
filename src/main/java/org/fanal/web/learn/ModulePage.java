package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.courseware.ModuleGuide;
import org.fanal.kernel.Language;
import org.fanal.pathway.ModuleState;
import org.fanal.pathway.Place;
import org.fanal.study.LessonRow;
import org.fanal.study.ModuleView;
import org.fanal.study.Reading;
import org.fanal.study.ScenarioRow;
import org.fanal.web.kit.Exits;

/** A module: what it is about, and its lessons, scenarios and check. */
@Named("modulePage")
@RequestScoped
public class ModulePage {

  private Request request;
  private Reading reading;

  private ModuleView view;

  protected ModulePage() {}

  @Inject
  public ModulePage(Request request, Reading reading) {
    this.request = request;
    this.reading = reading;
  }

  public void open() {
    request
        .module()
        .flatMap(path -> reading.module(request.person(), path))
        .ifPresentOrElse(found -> view = found, Exits::notFound);
  }

  public ModuleView getView() {
    return view;
  }

  public boolean isComplete() {
    return view.completedAt().isPresent();
  }

  public boolean isStarted() {
    return view.state() != ModuleState.NOT_STARTED;
  }

  public Signpost getResume() {
    return Signpost.to(view.path(), view.module(), view.resume(), request.language());
  }

  public boolean isAnythingLeft() {
    return !(view.resume() instanceof Place.Complete);
  }

  public List<LessonRow> getLessons() {
    return view.lessons();
  }

  public String lessonAddress(LessonRow row) {
    return LearnAddress.of(view.path(), row.start());
  }

  public int lessonMinutes(LessonRow row) {
    return row.lesson().minutes(request.language());
  }

  public String scenarioAddress(ScenarioRow row) {
    return LearnAddress.scenario(view.path(), row.scenario().id());
  }

  public String getProgrammeAddress() {
    return LearnAddress.programme(view.path().programme());
  }

  /** What stands around the lessons, as far as it is there. */
  public List<Guide> getAround() {
    ModuleGuide guide = view.module().guide();
    return Stream.of(
            guide.practicum().map(it -> "practicum"),
            guide.session().map(it -> "session"),
            Optional.of("journal").filter(it -> !guide.journal().isEmpty()))
        .flatMap(Optional::stream)
        .map(part -> new Guide(part, LearnAddress.guide(view.path(), part)))
        .toList();
  }

  /** A page beside the lessons. */
  public record Guide(String part, String address) {

    public String key() {
      return "learn_module.around." + part;
    }
  }

  public String getCheckAddress() {
    return LearnAddress.check(view.path());
  }

  public CheckDoor getCheck() {
    return CheckDoor.of(view.check());
  }

  /** The module's books, each said in its own language. */
  public List<Book> getBooks() {
    return List.of(book(request.language()), book(request.language().other()));
  }

  private Book book(Language language) {
    return new Book(
        language,
        LearnAddress.book(view.path(), language),
        view.module().title().in(language) + " (EPUB)");
  }

  /** A file to take along. */
  public record Book(Language language, String address, String title) {}

  public int getMinutes() {
    return view.module().minutes(request.language());
  }
}
