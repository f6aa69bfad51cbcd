package org.fanal.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.fanal.courseware.Choice;
import org.fanal.courseware.Ending;
import org.fanal.courseware.Node;
import org.fanal.courseware.Scenario;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ScenarioId;
import org.fanal.pathway.Place;
import org.fanal.platform.Secrets;
import org.fanal.study.ScenarioView.Explanation;
import org.fanal.study.store.ModuleRows;
import org.fanal.study.store.ScenarioRows;

/**
 * Playing scenarios. The way through one is nowhere stored: replays are free and nothing is held
 * against anybody. Kept is only that it came to a safe ending and that one choice was explained.
 */
@ApplicationScoped
public class Scenarios {

  public static final int MOST_CHARACTERS = 2_000;

  private Progress progress;
  private ModuleRows modules;
  private ScenarioRows rows;
  private Secrets secrets;

  protected Scenarios() {}

  @Inject
  Scenarios(Progress progress, ModuleRows modules, ScenarioRows rows, Secrets secrets) {
    this.progress = progress;
    this.modules = modules;
    this.rows = rows;
    this.secrets = secrets;
  }

  /**
   * A node of the scenario, which becomes the place to resume.
   *
   * @param node empty for the start
   * @param chosen the id of the choice that led here, if one did
   */
  @Transactional
  public Optional<ScenarioView> open(
      PersonId person,
      ModulePath path,
      ScenarioId scenario,
      Optional<String> node,
      Optional<String> chosen) {
    return progress
        .find(person, path)
        .filter(studied -> studied.module().findScenario(scenario).isPresent())
        .flatMap(studied -> progress.pin(studied, new Place.Scenario(scenario)))
        .flatMap(studied -> view(studied, scenario, node, chosen));
  }

  /**
   * Says at a safe ending why one choice was made, in a private sentence; this makes the scenario
   * done.
   *
   * @param ending the node at which it was written
   * @param choice the id of the choice that is explained
   */
  @Transactional
  public ScenarioOutcome explain(
      PersonId person,
      ModulePath path,
      ScenarioId scenario,
      String ending,
      String choice,
      String text,
      long sequence) {
    if (text.isBlank()) {
      return new ScenarioOutcome.NothingWritten();
    }
    if (text.length() > MOST_CHARACTERS) {
      return new ScenarioOutcome.TooLong(MOST_CHARACTERS);
    }
    return progress
        .find(person, path)
        .filter(studied -> mayEnd(studied, scenario, ending, choice))
        .flatMap(studied -> progress.pin(studied, new Place.Scenario(scenario)))
        .map(studied -> explain(studied, scenario, choice, text, sequence))
        .orElseGet(ScenarioOutcome.NotThere::new);
  }

  private ScenarioOutcome explain(
      Studied studied, ScenarioId scenario, String choice, String text, long sequence) {
    Place next = studied.after(new Place.Scenario(scenario));
    modules.move(studied.key(), next, progress.now());
    Optional<Explanation> current = explanation(studied, scenario);
    if (current.isPresent() && current.get().sequence() >= sequence) {
      return current.get().says(choice, text)
          ? new ScenarioOutcome.Done(current.get().savedAt(), current.get().sequence(), next)
          : new ScenarioOutcome.Kept(current.get());
    }
    Instant now = progress.now();
    byte[] hidden = secrets.seal(studied.person().value(), context(scenario), text);
    rows.write(
        studied.key(),
        studied.version(),
        new ScenarioRows.Stored(scenario, choice, hidden, sequence, now));
    progress.settle(studied.person(), studied.path());
    return new ScenarioOutcome.Done(now, sequence, next);
  }

  private Optional<ScenarioView> view(
      Studied studied, ScenarioId id, Optional<String> node, Optional<String> chosen) {
    Scenario scenario = studied.module().findScenario(id).orElseThrow();
    Optional<Node> here = scenario.findNode(node.orElse(scenario.start()));
    here.ifPresent(found -> progress.visit(studied, new Place.Scenario(id)));
    return here.map(found -> view(studied, scenario, found, chosen));
  }

  private ScenarioView view(
      Studied studied, Scenario scenario, Node here, Optional<String> chosen) {
    boolean done = studied.progress().isDone(scenario.id());
    return new ScenarioView(
        studied.path(),
        studied.module(),
        scenario,
        here,
        chosen.flatMap(id -> choice(scenario, id)).filter(made -> made.to().equals(here.id())),
        studied.module().scenarios().indexOf(scenario) + 1,
        studied.module().scenarios().size(),
        done,
        done ? explanation(studied, scenario.id()) : Optional.empty(),
        studied.after(new Place.Scenario(scenario.id())));
  }

  private Optional<Explanation> explanation(Studied studied, ScenarioId scenario) {
    return rows.find(studied.key(), scenario)
        .flatMap(
            stored ->
                secrets
                    .open(studied.person().value(), context(scenario), stored.text())
                    .map(
                        text ->
                            new Explanation(
                                stored.choice(), text, stored.sequence(), stored.savedAt())));
  }

  static String context(ScenarioId scenario) {
    return "scenario/" + scenario;
  }

  private static boolean mayEnd(Studied studied, ScenarioId id, String ending, String choice) {
    Optional<Scenario> scenario = studied.module().findScenario(id);
    boolean isSafe =
        scenario
            .flatMap(found -> found.findNode(ending))
            .flatMap(Node::ending)
            .filter(Ending::safe)
            .isPresent();
    return isSafe && scenario.flatMap(found -> choice(found, choice)).isPresent();
  }

  private static Optional<Choice> choice(Scenario scenario, String id) {
    return scenario.nodes().stream().flatMap(node -> node.findChoice(id).stream()).findFirst();
  }
}
