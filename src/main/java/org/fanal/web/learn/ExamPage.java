package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.courseware.Exam;
import org.fanal.courseware.Lesson;
import org.fanal.courseware.Module;
import org.fanal.kernel.ProgrammeId;
import org.fanal.study.ExamReport;
import org.fanal.study.ExamState;
import org.fanal.study.ExamView;
import org.fanal.study.Exams;
import org.fanal.study.ModulePath;
import org.fanal.web.kit.Exits;

/** The exam of a programme: one question a page, the answers looked over, the result by module. */
@Named("examPage")
@RequestScoped
public class ExamPage {

  private Request request;
  private Exams exams;
  private PageMark mark;

  private ExamView view;

  protected ExamPage() {}

  @Inject
  public ExamPage(Request request, Exams exams, PageMark mark) {
    this.request = request;
    this.exams = exams;
    this.mark = mark;
  }

  public void open() {
    request
        .id("programme", ProgrammeId::new)
        .flatMap(id -> exams.page(request.person(), id))
        .ifPresentOrElse(found -> view = found, Exits::notFound);
  }

  /** question, review or state. */
  public String getShown() {
    return view.sitting().isPresent() ? getAsking().view() : "state";
  }

  public ExamView getView() {
    return view;
  }

  public Asking getAsking() {
    ExamView.Sitting sitting = view.sitting().orElseThrow();
    return new Asking(
        "/do/exam",
        "learn_exam.title",
        Map.of("programme", view.programme().id().value()),
        getProgrammeAddress(),
        sitting.id(),
        sitting.questions(),
        request.query("q"),
        !request.query("newer").isEmpty(),
        request.language());
  }

  public ExamDoor getDoor() {
    return ExamDoor.of(view.state());
  }

  public Optional<ExamReport> getResult() {
    return view.last();
  }

  /** The modules that open the exam, with their addresses. */
  public List<Signpost> getModulesLeft() {
    return view.state() instanceof ExamState.Locked locked
        ? locked.modules().stream().map(this::signpost).toList()
        : List.of();
  }

  public Signpost signpost(Module module) {
    return new Signpost(
        LearnAddress.module(path(module)), module.code(), module.title().in(request.language()));
  }

  /** A lesson as a link; its address leads to where it goes on. */
  public Signpost lesson(Module module, Lesson lesson) {
    return new Signpost(
        LearnAddress.module(path(module)) + "/" + lesson.id(),
        "",
        lesson.title().in(request.language()));
  }

  public int minutes(Lesson lesson) {
    return lesson.minutes(request.language());
  }

  /** How many questions are asked. */
  public int getSize() {
    return exam().draw().values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The share of points that is asked for, in percent. */
  public int getPass() {
    return exam().pass().orElseThrow();
  }

  public String getProgrammeAddress() {
    return LearnAddress.programme(view.programme().id());
  }

  public PageMark getMark() {
    return mark;
  }

  private Exam exam() {
    return view.programme().exam();
  }

  private ModulePath path(Module module) {
    return new ModulePath(view.programme().id(), module.id());
  }
}
