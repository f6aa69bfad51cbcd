package org.fanal.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.fanal.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTest {

  @Test
  void tellTheMonthAndTheLastDay() {
    Claims claims = CredentialFixture.claims(Language.FR, Wording.FULL, Optional.empty());

    assertThat(claims.validFrom()).hasToString("2026-11-01T00:00:00Z");
    assertThat(claims.validUntil()).hasToString("2027-01-31T23:59:59Z");
  }

  @Test
  void setTheHoursUnderTheCriteria() {
    Claims claims = CredentialFixture.claims(Language.EN, Wording.NEUTRAL, Optional.empty());

    assertThat(claims.narrative()).isEqualTo("Course taken.\n\n6 hours of training.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "half \ud800"})
  void refuseANameThatIsNoText(String name) {
    assertThatThrownBy(() -> CredentialFixture.claims(Language.FR, Wording.FULL, Optional.of(name)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refuseToEndBeforeTheyBegin() {
    Claims claims = CredentialFixture.claims(Language.FR, Wording.FULL, Optional.empty());

    assertThatThrownBy(
            () ->
                new Claims(
                    claims.language(),
                    claims.wording(),
                    claims.achievement(),
                    claims.hours(),
                    claims.holder(),
                    YearMonth.of(2026, 12),
                    LocalDate.of(2026, 11, 30)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refuseAnAchievementWithARelativeId() {
    assertThatThrownBy(() -> new Achievement(URI.create("m1"), "Course", "a", "b", "c"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
