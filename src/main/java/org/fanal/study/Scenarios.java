package org.fanal.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ScenarioId;

/**
 * Playing scenarios. The way through one is nowhere stored: replays are free and nothing is held
 * against anybody. Kept is only that it came to a safe ending and that one choice was explained.
 */
@ApplicationScoped
public class Scenarios {

  public static final int MOST_CHARACTERS = 2_000;

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
    throw new UnsupportedOperationException();
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
    throw new UnsupportedOperationException();
  }
}
