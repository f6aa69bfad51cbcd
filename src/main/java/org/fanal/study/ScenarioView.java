package org.fanal.study;

import java.time.Instant;
import java.util.Optional;
import org.fanal.courseware.Choice;
import org.fanal.courseware.Module;
import org.fanal.courseware.Node;
import org.fanal.courseware.Scenario;
import org.fanal.pathway.Place;

/**
 * A moment of a scenario.
 *
 * @param chosen the choice that led here, with its feedback, when the address names it
 * @param number the scenario's place in the module, from 1
 * @param explanation what the person wrote about one choice, once the scenario is done
 * @param next where « Suivant » leads once it is done
 */
public record ScenarioView(
    ModulePath path,
    Module module,
    Scenario scenario,
    Node node,
    Optional<Choice> chosen,
    int number,
    int of,
    boolean done,
    Optional<Explanation> explanation,
    Place next) {

  /** A private sentence about one choice. */
  public record Explanation(String choice, String text, long sequence, Instant savedAt) {

    boolean says(String otherChoice, String otherText) {
      return choice.equals(otherChoice) && text.equals(otherText);
    }
  }
}
