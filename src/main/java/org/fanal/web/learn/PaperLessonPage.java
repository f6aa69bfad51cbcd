package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fanal.courseware.Lesson;
import org.fanal.courseware.Module;
import org.fanal.kernel.LessonId;
import org.fanal.study.LessonRow;
import org.fanal.study.ModuleView;
import org.fanal.study.Reading;
import org.fanal.web.kit.Exits;

/** A whole lesson on one page, to print. It marks nothing and shows nothing that one wrote. */
@Named("paperLessonPage")
@RequestScoped
public class PaperLessonPage {

  private Request request;
  private Reading reading;

  private ModuleView view;
  private LessonRow row;
  private PaperLesson paper;

  protected PaperLessonPage() {}

  @Inject
  public PaperLessonPage(Request request, Reading reading) {
    this.request = request;
    this.reading = reading;
  }

  public void open() {
    request
        .module()
        .flatMap(path -> reading.module(request.person(), path))
        .ifPresentOrElse(this::find, Exits::notFound);
  }

  private void find(ModuleView module) {
    request
        .id("lesson", LessonId::new)
        .flatMap(
            id -> module.lessons().stream().filter(it -> it.lesson().id().equals(id)).findFirst())
        .ifPresentOrElse(found -> show(module, found), Exits::notFound);
  }

  private void show(ModuleView module, LessonRow found) {
    view = module;
    row = found;
    paper = PaperLesson.of(module.module(), found.lesson(), request.language(), request.region());
  }

  public Module getModule() {
    return view.module();
  }

  public Lesson getLesson() {
    return row.lesson();
  }

  public int getNumber() {
    return view.lessons().indexOf(row) + 1;
  }

  public PaperLesson getPaper() {
    return paper;
  }

  /** Back to where one reads. */
  public String getBack() {
    return LearnAddress.of(view.path(), row.start());
  }
}
