package org.fanal.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.fanal.kernel.PersonId;
import org.fanal.people.Role;
import org.fanal.platform.Letter;
import org.junit.jupiter.api.Test;

class WaitingTest {

  private final CommitteeFixture fixture = new CommitteeFixture();

  /** Only what each test opens waits. */
  WaitingTest() {
    fixture.standing.change("delete from decision_case");
    fixture.standing.change("delete from complaint");
    fixture.holds(fixture.rose, Role.COMMITTEE);
    fixture.holds(fixture.karim, Role.ASSESSOR);
  }

  @Test
  void tellsAMemberOnceADayThatACaseWaitsAndNamesNobody() {
    fixture.asked(fixture.aCandidate(), Matter.CERTIFICATE);

    assertThat(round()).contains(fixture.rose).doesNotContain(fixture.aline, fixture.karim);
    later(Duration.ofMinutes(15));
    fixture.asked(fixture.aCandidate(), Matter.CERTIFICATE);
    assertThat(round()).doesNotContain(fixture.rose);
    later(Duration.ofDays(1));
    assertThat(round()).contains(fixture.rose);
    later(Duration.ofDays(2));
    assertThat(round()).doesNotContain(fixture.rose);

    assertThat(mine())
        .hasSize(2)
        .allSatisfy(
            letter ->
                assertThat(letter.subject() + letter.body())
                    .doesNotContain("Camille")
                    .doesNotContainIgnoringCase("certificat")
                    .doesNotContainIgnoringCase("comité"));
  }

  @Test
  void tellsAPeerForWhomAFormWaits() {
    fixture.formWaits(fixture.karim, fixture.standing.clock.instant());
    fixture.formWaits(fixture.aline, fixture.standing.clock.instant());

    assertThat(round()).contains(fixture.karim).doesNotContain(fixture.aline);
  }

  @Test
  void leavesWhoeverWantsNoMailInPeace() {
    fixture.asked(fixture.aCandidate(), Matter.CERTIFICATE);
    fixture.standing.database.inTransaction(() -> fixture.waiting.choose(fixture.rose, false));

    assertThat(fixture.in(() -> fixture.waiting.isMailed(fixture.rose))).isFalse();
    assertThat(round()).doesNotContain(fixture.rose);

    fixture.standing.database.inTransaction(() -> fixture.waiting.choose(fixture.rose, true));
    assertThat(round()).contains(fixture.rose);
  }

  @Test
  void sendsOneHoweverManyServersLookAtOnce() {
    fixture.asked(fixture.aCandidate(), Matter.CERTIFICATE);

    fixture.standing.database.inTransaction(() -> fixture.waiting.send(fixture.rose));
    fixture.standing.database.inTransaction(() -> fixture.waiting.send(fixture.rose));

    assertThat(mine()).hasSize(1);
  }

  @Test
  void saysNothingOfACaseThatIsNotTheirs() {
    PersonId taught = fixture.aCandidate();
    fixture.taught(fixture.rose, taught);
    later(Duration.ofDays(1));
    round();
    later(Duration.ofDays(2));
    fixture.asked(taught, Matter.CERTIFICATE);

    assertThat(round()).doesNotContain(fixture.rose);
  }

  private List<PersonId> round() {
    List<PersonId> owed = fixture.in(fixture.waiting::owed);
    owed.forEach(
        person -> fixture.standing.database.inTransaction(() -> fixture.waiting.send(person)));
    return owed;
  }

  private List<Letter> mine() {
    return fixture.letters.stream()
        .filter(letter -> letter.to().equals(fixture.rose + "@example.org"))
        .filter(letter -> letter.subject().startsWith("Quelque chose"))
        .toList();
  }

  private void later(Duration time) {
    fixture.standing.clock.pass(time);
  }
}
