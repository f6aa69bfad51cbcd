package org.fanal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.fanal.platform.RequestDesk.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminRequestTest {

  private final PeopleFixture people = new PeopleFixture();
  private final AdminRequest desk = new AdminRequest(people.invitations, people.clock);
  private final Instant tomorrow = people.clock.instant().plus(Duration.ofDays(1));

  @Test
  void answersWithTheLinkOfAnAdministratorsInvitation() {
    Answer answer = ask("email=" + PeopleFixture.anAddress() + "\nexpires=" + tomorrow + "\n");

    String link = answer.text().strip();
    Opening opened =
        people.database.inTransaction(
            () ->
                people.invitations.open(
                    link.substring(link.lastIndexOf('/') + 1),
                    PeopleFixture.PROFILE,
                    PeopleFixture.AGREED,
                    PeopleFixture.PASSWORD));
    assertThat(answer.ending()).isEqualTo("link");
    assertThat(((Opening.Opened) opened).person().roles()).containsExactly(Role.ADMINISTRATOR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "email=nobody\nexpires=2100-01-01T00:00:00Z",
        "email=a@example.org",
        "email=a@example.org\nexpires=tomorrow",
        "email=a@example.org\nexpires=2026-11-21T12:00:00Z"
      })
  void givesNothingWithoutAnAddressOrOutOfTime(String body) {
    assertThatThrownBy(() -> ask(body))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("@");
  }

  private Answer ask(String body) {
    return people.database.inTransaction(() -> desk.answer("properties", body));
  }
}
