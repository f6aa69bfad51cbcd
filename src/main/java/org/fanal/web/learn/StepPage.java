package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.fanal.study.Reading;
import org.fanal.study.StepView;
import org.fanal.web.kit.Exits;

/** One step of a lesson. */
@Named("stepPage")
@RequestScoped
public class StepPage {

  private Request request;
  private Reading reading;
  private StepParts stepParts;
  private PageMark mark;

  private StepView view;
  private List<StepPart> parts = List.of();

  protected StepPage() {}

  @Inject
  public StepPage(Request request, Reading reading, StepParts stepParts, PageMark mark) {
    this.request = request;
    this.reading = reading;
    this.stepParts = stepParts;
    this.mark = mark;
  }

  public void open() {
    Optional<StepView> found =
        request
            .step()
            .flatMap(
                name -> reading.open(request.person(), name.path(), name.lesson(), name.step()));
    found.ifPresentOrElse(this::show, Exits::notFound);
  }

  private void show(StepView step) {
    view = step;
    parts = stepParts.of(step);
  }

  public StepView getView() {
    return view;
  }

  public List<StepPart> getParts() {
    return parts;
  }

  /** For drafts of what is written here; empty where nothing is. */
  public String getDraftsKey() {
    boolean written = parts.stream().anyMatch(part -> part.kind().equals("prompt"));
    return written ? mark.draftsKey() : "";
  }

  public String getModuleAddress() {
    return LearnAddress.module(view.path());
  }

  /** The whole lesson, to print. */
  public String getPaperAddress() {
    return LearnAddress.paper(view.path(), view.lesson().id());
  }

  public int getMinutes() {
    return view.step().minutes(request.language());
  }

  public int getLessonMinutes() {
    return view.lesson().minutes(request.language());
  }

  public Signpost getNext() {
    return Signpost.to(view.path(), view.module(), view.next(), request.language());
  }

  /** Empty on the first step of all. */
  public Optional<Signpost> getPrevious() {
    return view.previous()
        .map(place -> Signpost.to(view.path(), view.module(), place, request.language()));
  }

  public PageMark getMark() {
    return mark;
  }

  /** The writing of which two versions were put together on the last save; empty if none. */
  public String getJoined() {
    return request.query("joined");
  }

  /** The writing that was too long to keep; empty if none. */
  public String getLong() {
    return request.query("long");
  }
}
