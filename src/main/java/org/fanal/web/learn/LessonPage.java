package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.fanal.kernel.LessonId;
import org.fanal.kernel.ScenarioId;
import org.fanal.study.ModulePath;
import org.fanal.study.Reading;
import org.fanal.web.kit.Exits;

/** A lesson or scenario named without more: leads to where it begins for this person. */
@Named("lessonPage")
@RequestScoped
public class LessonPage {

  private Request request;
  private Reading reading;

  protected LessonPage() {}

  @Inject
  public LessonPage(Request request, Reading reading) {
    this.request = request;
    this.reading = reading;
  }

  public void open() {
    request.module().flatMap(this::begin).ifPresentOrElse(Exits::to, Exits::notFound);
  }

  private Optional<String> begin(ModulePath path) {
    return request
        .id("lesson", LessonId::new)
        .flatMap(lesson -> reading.start(request.person(), path, lesson))
        .map(step -> LearnAddress.of(path, step))
        .or(() -> scenario(path));
  }

  private Optional<String> scenario(ModulePath path) {
    return request
        .id("lesson", ScenarioId::new)
        .filter(id -> hasScenario(path, id))
        .map(id -> LearnAddress.scenario(path, id));
  }

  private boolean hasScenario(ModulePath path, ScenarioId id) {
    return reading
        .module(request.person(), path)
        .flatMap(view -> view.module().findScenario(id))
        .isPresent();
  }
}
