package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fanal.courseware.Practicum;
import org.fanal.study.ModuleView;
import org.fanal.study.Reading;
import org.fanal.web.kit.Exits;

/** What is practised with people in a module, what may be kept of it, and how it is looked at. */
@Named("practicumPage")
@RequestScoped
public class PracticumPage {

  /** What is looked at in every module, as {@code learn_practicum.line.…} says it. */
  private static final List<Everywhere> LINES =
      List.of(
          new Everywhere("choice", true),
          new Everywhere("confidentiality", true),
          new Everywhere("hand-over", true),
          new Everywhere("role", true),
          new Everywhere("hope", false),
          new Everywhere("disclosure", false),
          new Everywhere("language", false),
          new Everywhere("self", false));

  private static final List<Integer> SCALE = List.of(1, 2, 3, 4);

  private Request request;
  private Reading reading;

  private ModuleView view;

  protected PracticumPage() {}

  @Inject
  public PracticumPage(Request request, Reading reading) {
    this.request = request;
    this.reading = reading;
  }

  public void open() {
    request
        .module()
        .flatMap(path -> reading.module(request.person(), path))
        .filter(found -> found.module().guide().practicum().isPresent())
        .ifPresentOrElse(found -> view = found, Exits::notFound);
  }

  public ModuleView getView() {
    return view;
  }

  public Practicum getPracticum() {
    return view.module().guide().practicum().orElseThrow();
  }

  public String getModuleAddress() {
    return LearnAddress.module(view.path());
  }

  public List<Everywhere> getEverywhere() {
    return LINES;
  }

  public List<Integer> getScale() {
    return SCALE;
  }

  /** The words for a place of the scale. */
  public String scaleKey(Integer at) {
    return "learn_practicum.scale." + at;
  }

  /**
   * A line of the rubric that all modules share.
   *
   * @param critical whether the rest cannot make up for it
   */
  public record Everywhere(String name, boolean critical) {

    /** What it is called. */
    public String key() {
      return "learn_practicum.line." + name;
    }

    /** What it looks like at a place of the scale. */
    public String key(Integer at) {
      return key() + "." + at;
    }
  }
}
