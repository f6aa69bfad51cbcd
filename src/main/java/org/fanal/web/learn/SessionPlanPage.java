package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanal.courseware.Module;
import org.fanal.courseware.SessionPlan;
import org.fanal.library.Library;
import org.fanal.study.ModulePath;
import org.fanal.study.ModuleView;
import org.fanal.study.Reading;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.PathPart;

/** The plan of a module's group session, for whoever studies it and for those who accompany. */
@Named("sessionPlanPage")
@RequestScoped
public class SessionPlanPage {

  private static final String OF_TRAINERS = "/trainer/";

  private Request request;
  private PathPart address;
  private Reading reading;
  private Library library;

  private Module module;
  private SessionPlan plan;
  private List<Timed> steps = List.of();

  protected SessionPlanPage() {}

  @Inject
  public SessionPlanPage(Request request, PathPart address, Reading reading, Library library) {
    this.request = request;
    this.address = address;
    this.reading = reading;
    this.library = library;
  }

  public void open() {
    request.module().flatMap(this::find).ifPresentOrElse(this::show, Exits::notFound);
  }

  /** Those who accompany read the newest; those who study, the version that they study. */
  private Optional<Module> find(ModulePath path) {
    return isForTrainers()
        ? library.current(path.programme(), path.module())
        : reading.module(request.person(), path).map(ModuleView::module);
  }

  private void show(Module found) {
    module = found;
    found.guide().session().ifPresentOrElse(this::show, Exits::notFound);
  }

  private void show(SessionPlan found) {
    plan = found;
    steps = timed(found);
  }

  public boolean isForTrainers() {
    return address.address().startsWith(OF_TRAINERS);
  }

  public Module getModule() {
    return module;
  }

  public SessionPlan getPlan() {
    return plan;
  }

  public String getBack() {
    return isForTrainers() ? "/trainer" : LearnAddress.module(request.module().orElseThrow());
  }

  /** The steps with the minute at which each begins. */
  public List<Timed> getSteps() {
    return steps;
  }

  private static List<Timed> timed(SessionPlan plan) {
    List<Timed> timed = new ArrayList<>();
    int from = 0;
    for (SessionPlan.Step step : plan.steps()) {
      timed.add(new Timed(from, step));
      from += step.minutes();
    }
    return timed;
  }

  /**
   * @param from minutes since the session began
   */
  public record Timed(int from, SessionPlan.Step step) {

    /** Who leads, as {@code learn_session.led.…} says it. */
    public String led() {
      return "learn_session.led." + step.led().name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
