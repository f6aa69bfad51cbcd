package org.fanal.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.Region;
import org.fanal.people.Person;
import org.fanal.people.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoorsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/login",
        "/signup",
        "/help",
        "/v",
        "/v/fr",
        "/resources/x.css",
        "/do/session",
        "/health/live",
        "/health/ready",
        "/learning"
      })
  void noneStandsBeforeWhatIsForAll(String path) {
    assertThat(Doors.before(path)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/dashboard, TRAINEE",
    "/learn/pair-aidance/m1, TRAINEE",
    "/statements, TRAINEE",
    "/shares/x, TRAINEE",
    "/trainer, TRAINER",
    "/trainer/x, TRAINER",
    "/do/trainer/x, TRAINER",
    "/employer, EMPLOYER",
    "/do/employer/x, EMPLOYER",
    "/do/journal/erase, TRAINEE",
    "/do/check/submit, TRAINEE",
    "/do/exam/submit, TRAINEE",
    "/do/look-back/later, TRAINEE",
    "/do/book/peers/m1/fr, TRAINEE",
    "/do/next, TRAINEE",
    "/do/cohort/leave, TRAINEE",
    "/do/shares/x/file, TRAINEE",
    "/practicum/x, COORDINATOR",
    "/practicum/x, COORDINATOR",
    "/assess/x, ASSESSOR",
    "/do/assess/x, ASSESSOR",
    "/committee/x, COMMITTEE",
    "/do/committee/x, COMMITTEE",
    "/certificate/x, TRAINEE",
    "/do/certificate/x, TRAINEE",
    "/ethics, TRAINEE",
    "/do/ethics/x, TRAINEE",
    "/metrics, ADMINISTRATOR",
    "/metrics/base, ADMINISTRATOR",
    "/health, ADMINISTRATOR",
    "/health/started, ADMINISTRATOR",
    "/admin/people, ADMINISTRATOR",
    "/do/admin/x, ADMINISTRATOR"
  })
  void opensToOneRoleAlone(String path, Role role) {
    for (Role other : Role.values()) {
      assertThat(Doors.before(path).orElseThrow().opensTo(holding(other)))
          .as(path + " for " + other)
          .isEqualTo(other == role);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/account",
        "/account/erase",
        "/enrol/hosts",
        "/do/enrolment",
        "/do/account/everything",
        "/do/anything"
      })
  void opensToWhoeverIsSignedIn(String path) {
    for (Role role : Role.values()) {
      assertThat(Doors.before(path).orElseThrow().opensTo(holding(role))).isTrue();
    }
  }

  private static Person holding(Role role) {
    return new Person(
        new PersonId(UUID.randomUUID()),
        "Zoé",
        Language.FR,
        Region.CA_QC,
        ZoneOffset.UTC,
        Set.of(role));
  }
}
