package org.fanal.people.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @Test
  void isStrippedAndInLowerCase() {
    assertThat(EmailAddress.of("  Zoe.Roy+fanal@Example.ORG "))
        .contains(new EmailAddress("zoe.roy+fanal@example.org"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "zoe",
        "zoe@",
        "@example.org",
        "zoe@example",
        "zoe@@example.org",
        "zoe roy@example.org",
        "zoe@example.org\r\nBcc: all@example.org",
        "zoe@example.org\nSubject: x",
        "zoe@example.org,ann@example.org",
        "<zoe@example.org>",
        "\"zoe\"@example.org",
        "zoe@exam\u0000ple.org",
        "zoé@example.org",
        "zoe@example..org",
        ".zoe@example.org",
        "zoe.@example.org",
        "zoe..roy@example.org",
        "zoe@-example.org",
        "zoe@127.0.0.1"
      })
  void refusesWhatIsNoAddressOrCouldBreakOutOfAHeader(String written) {
    assertThat(EmailAddress.of(written)).isEmpty();
  }

  @Test
  void isAtMost254SignsLong() {
    String label = "d".repeat(63);
    String domain = label + "." + label + "." + label + ".org";
    String longest = "a".repeat(254 - 1 - domain.length()) + "@" + domain;

    assertThat(longest).hasSize(254);
    assertThat(EmailAddress.of(longest)).isPresent();
    assertThat(EmailAddress.of("a" + longest)).isEmpty();
    assertThat(EmailAddress.of("a".repeat(10_000_000))).isEmpty();
  }

  @Test
  void neverWritesItselfIntoALog() {
    assertThat(new EmailAddress("zoe@example.org").toString()).doesNotContain("zoe");
  }
}
