package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fanal.assessment.AttemptId;
import org.fanal.courseware.Lesson;
import org.fanal.courseware.Module;
import org.fanal.study.AttemptView;
import org.fanal.study.CheckPage;
import org.fanal.study.CheckResult;
import org.fanal.study.CheckState;
import org.fanal.study.Checks;
import org.fanal.study.QuestionView;
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
    if (view.attempt().isEmpty()) {
      return "state";
    }
    return request.query("q").equals("review") ? "review" : "question";
  }

  public CheckPage getView() {
    return view;
  }

  public Module getModule() {
    return view.module();
  }

  public AttemptView getAttempt() {
    return view.attempt().orElseThrow();
  }

  public AttemptId getAttemptId() {
    return getAttempt().id();
  }

  /** The question that the address names, else the first without an answer, else the last. */
  public QuestionView getQuestion() {
    List<QuestionView> questions = getAttempt().questions();
    return questions.stream()
        .filter(question -> String.valueOf(question.number()).equals(request.query("q")))
        .findFirst()
        .or(() -> questions.stream().filter(question -> !question.answered()).findFirst())
        .orElse(questions.get(questions.size() - 1));
  }

  public QuestionForm getForm() {
    QuestionView question = getQuestion();
    return QuestionForm.of(
        question.item(), question.order(), question.response(), request.language());
  }

  /** The question before or after, by its number; empty at the ends. */
  public Optional<QuestionView> neighbour(int step) {
    List<QuestionView> questions = getAttempt().questions();
    int at = questions.indexOf(getQuestion()) + step;
    return at >= 0 && at < questions.size() ? Optional.of(questions.get(at)) : Optional.empty();
  }

  /** A number for people: the place among the questions shown now. */
  public int place(QuestionView question) {
    return getAttempt().questions().indexOf(question) + 1;
  }

  public int getOpenQuestions() {
    return getAttempt().questions().size() - getAttempt().answered();
  }

  /** Whether a newer answer was there than the one just sent. */
  public boolean isNewer() {
    return !request.query("newer").isEmpty();
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
