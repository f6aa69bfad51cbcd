package org.fanal.people.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.fanal.people.model.PasswordRules.Flaw;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  private static final EmailAddress EMAIL = new EmailAddress("zoe.laflamme@example.org");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dix signes",
        "été à la mer",
        "Qx8!mWz#4rT",
        "zoe laflamme aime la mer",
        "          a b c d"
      })
  void takesTenSignsOfAnyKind(String password) {
    assertThat(flawOf(password)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "neufsigne, SHORT",
    "'', SHORT",
    "🦉🦉🦉🦉🦉, SHORT",
    "password123, COMMON",
    "PASSWORD123, COMMON",
    "motdepasse123, COMMON",
    "aaaaaaaaaaaa, COMMON",
    "121212121212, COMMON",
    "zoe.laflamme@example.org, PERSONAL",
    "Zoe.Laflamme, PERSONAL",
    "Zoé Laflamme, PERSONAL",
    "zoélaflamme, PERSONAL"
  })
  void namesTheFlaw(String password, Flaw flaw) {
    assertThat(flawOf(password)).contains(flaw);
  }

  @ParameterizedTest
  @CsvSource({"200, false", "201, true", "10000000, true"})
  void isAtMostTwoHundredSignsLong(int length, boolean refused) {
    String password = "Une longue phrase. ".repeat(length / 19 + 1).substring(0, length);

    assertThat(flawOf(password).isPresent()).isEqualTo(refused);
  }

  private static Optional<Flaw> flawOf(String password) {
    return PasswordRules.flawOf(password, EMAIL, "Zoé Laflamme");
  }
}
