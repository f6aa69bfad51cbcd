package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.courseware.Lesson;
import org.fanal.courseware.Module;
import org.fanal.study.AttemptView;
import org.fanal.study.CheckPage;
import org.fanal.study.CheckResult;
import org.fanal.study.CheckState;
import org.fanal.study.Checks;
import org.fanal.web.kit.Exits;

/** The check of a module: one question a page, the answers looked over, the result. */
@Named("checkPage")
@RequestScoped
public class ModuleCheckPage {

  private Request request;
  private Checks checks;
  private PageMark mark;
  private Clock clock;

  private CheckPage view;

  protected ModuleCheckPage() {}

  @Inject
  public ModuleCheckPage(Request request, Checks checks, PageMark mark, Clock clock) {
    this.request = request;
    this.checks = checks;
    this.mark = mark;
    this.clock = clock;
  }

  public void open() {
    request
        .module()
        .flatMap(path -> checks.page(request.person(), path))
        .ifPresentOrElse(found -> view = found, Exits::notFound);
  }

  /** question, review or state. */
  public String getShown() {
    return view.attempt().isPresent() ? getAsking().view() : "state";
  }

  public CheckPage getView() {
    return view;
  }

  public Module getModule() {
    return view.module();
  }

  public Asking getAsking() {
    AttemptView attempt = view.attempt().orElseThrow();
    return new Asking(
        "/do/check",
        attempt.askedAgain() ? "learn_check.again.title" : "learn_check.title",
        Map.of(
            "programme", view.path().programme().value(), "module", view.path().module().value()),
        getModuleAddress(),
        attempt.id(),
        attempt.questions(),
        request.query("q"),
        !request.query("newer").isEmpty(),
        request.language());
  }

  public CheckDoor getDoor() {
    return CheckDoor.of(view.state());
  }

  /** The result of the last attempt, while no other goes on. */
  public Optional<CheckResult> getResult() {
    return view.last();
  }

  /** Whether the check may not open before a moment that is still to come. */
  public boolean isLater() {
    return getDoor().at().filter(clock.instant()::isBefore).isPresent();
  }

  /** The lessons that open the check, with their addresses. */
  public List<Signpost> getLessonsLeft() {
    return view.state() instanceof CheckState.Locked locked
        ? locked.lessons().stream()
            .flatMap(missing -> view.module().findLesson(missing.lesson()).stream())
            .map(this::signpost)
            .toList()
        : List.of();
  }

  /** A lesson as a link; its address leads to where it goes on. */
  public Signpost signpost(Lesson lesson) {
    return new Signpost(
        getModuleAddress() + "/" + lesson.id(), "", lesson.title().in(request.language()));
  }

  public int minutes(Lesson lesson) {
    return lesson.minutes(request.language());
  }

  public String getModuleAddress() {
    return LearnAddress.module(view.path());
  }

  public String getAddress() {
    return LearnAddress.check(view.path());
  }

  public PageMark getMark() {
    return mark;
  }
}
