package org.fanal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fanal.journey.Client.Answer;

/** What every answer carries, and what none does. */
final class Headers {

  private Headers() {}

  static void areInOrder(String path, Answer answer) {
    assertThat(answer.status()).as(path).isLessThan(500);
    assertThat(String.join(" ", answer.all("Content-Security-Policy")))
        .as(path)
        .contains("style-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'")
        .contains("frame-ancestors 'none'");
    assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
    assertThat(answer.header("Referrer-Policy")).as(path).isNotEmpty();
    for (String talkative : List.of("Server", "X-Powered-By", "Via")) {
      assertThat(answer.all(talkative)).as(talkative + " of " + path).isEmpty();
    }
    assertThat(answer.body() + answer.header("Location")).as(path).doesNotContain("jsessionid");
    if (answer.header("Content-Type").startsWith("text/html") && answer.status() / 100 != 3) {
      assertThat(String.join(" ", answer.all("Content-Security-Policy")))
          .as(path)
          .contains("script-src 'self'");
    }
  }
}
