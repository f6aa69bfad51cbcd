package org.fanal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What was acknowledged is there, whatever ends without warning. */
class KillJourney {

  @Test
  void keepsEachAcknowledgedAnswerAndTheSession() {
    try (RunningApplication application = RunningApplication.fresh("kill-data")) {
      Client josee = Client.signedIn(application, "josee@example.org");
      Check check = Check.startedBy(josee);
      Integer[] questions = check.choices().toArray(Integer[]::new);
      Map<Integer, Set<Integer>> acknowledged = new TreeMap<>();

      acknowledge(check, questions[0], 1, acknowledged);
      application.kill("payara-micro.jar");
      application.start();

      assertThat(check.chosen()).isEqualTo(acknowledged);

      acknowledge(check, questions[1], 0, acknowledged);
      application.kill("mariadbd");
      application.start();

      assertThat(check.chosen()).isEqualTo(acknowledged);
      acknowledge(check, questions[2], 1, acknowledged);
      assertThat(check.chosen()).isEqualTo(acknowledged);
    }
  }

  private static void acknowledge(
      Check check, int question, int option, Map<Integer, Set<Integer>> acknowledged) {
    assertThat(check.choose(question, option, 1).status()).isEqualTo(200);
    acknowledged.put(question, Set.of(option));
  }
}
