package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.fanal.courseware.Choice;
import org.fanal.courseware.Ending;
import org.fanal.courseware.Node;
import org.fanal.kernel.ContentIds;
import org.fanal.kernel.ScenarioId;
import org.fanal.study.ModulePath;
import org.fanal.study.ScenarioView;
import org.fanal.study.Scenarios;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.PathPart;

/** A moment of a scenario; {@code by} in the query names the choice that led here. */
@Named("scenarioPage")
@RequestScoped
public class ScenarioPage {

  private Request request;
  private PathPart path;
  private Scenarios scenarios;
  private PageMark mark;

  private ScenarioView view;

  protected ScenarioPage() {}

  @Inject
  public ScenarioPage(Request request, PathPart path, Scenarios scenarios, PageMark mark) {
    this.request = request;
    this.path = path;
    this.scenarios = scenarios;
    this.mark = mark;
  }

  public void open() {
    request.module().flatMap(this::find).ifPresentOrElse(found -> view = found, Exits::notFound);
  }

  private Optional<ScenarioView> find(ModulePath module) {
    Optional<String> by = Optional.of(request.query("by")).filter(ContentIds::isValid);
    return request
        .id("scenario", ScenarioId::new)
        .flatMap(id -> scenarios.open(request.person(), module, id, path.find("node"), by));
  }

  public ScenarioView getView() {
    return view;
  }

  public String getModuleAddress() {
    return LearnAddress.module(view.path());
  }

  public boolean isStart() {
    return view.node().id().equals(view.scenario().start());
  }

  /** Where the scenario begins. */
  public String getAddress() {
    return LearnAddress.scenario(view.path(), view.scenario().id());
  }

  public String choiceAddress(Choice choice) {
    return nodeAddress(choice.to()) + "?by=" + choice.id();
  }

  public String nodeAddress(String node) {
    return getAddress() + "/" + node;
  }

  /** The moment in which the choice was made that led here; none at the start. */
  public Optional<Node> getBefore() {
    return view.chosen()
        .flatMap(
            choice ->
                view.scenario().nodes().stream()
                    .filter(node -> node.choices().contains(choice))
                    .findFirst());
  }

  public Optional<Ending> getEnding() {
    return view.node().ending();
  }

  public boolean isSafe() {
    return getEnding().filter(Ending::safe).isPresent();
  }

  /** The choice to explain: the one that led here, else one that can lead here. */
  public Optional<Choice> getExplained() {
    return view.chosen()
        .or(
            () ->
                view.scenario().nodes().stream()
                    .map(Node::choices)
                    .flatMap(List::stream)
                    .filter(choice -> choice.to().equals(view.node().id()))
                    .findFirst());
  }

  public String getText() {
    return view.explanation().map(ScenarioView.Explanation::text).orElse("");
  }

  public long getSequence() {
    return view.explanation().map(ScenarioView.Explanation::sequence).orElse(0L) + 1;
  }

  public Signpost getNext() {
    return Signpost.to(view.path(), view.module(), view.next(), request.language());
  }

  public int getMinutes() {
    return view.module().scenarioMinutes();
  }

  public PageMark getMark() {
    return mark;
  }

  /** What kept the sentence from being kept: nothing, long or newer; empty when nothing did. */
  public String getRemark() {
    return request.query("remark");
  }
}
