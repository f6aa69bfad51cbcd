package org.fanal.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.standing.FactKind;
import org.junit.jupiter.api.Test;

class OwnStandingTest {

  private final StandingFixture fixture = new StandingFixture();
  private final PersonId person = fixture.enrolled();

  @Test
  void isTakenAwayWithItsReasonsAndErasedWhole() {
    fixture.enter(person, FactKind.PROVISIONAL_GRANTED, "");
    fixture.clock.pass(Duration.ofDays(1));
    fixture.enter(person, FactKind.SUSPENDED, "Une plainte est examinée.");

    String told = fixture.in(() -> fixture.own.export(person)).toString();
    fixture.database.inTransaction(() -> fixture.own.erase(person));

    assertThat(told)
        .contains("PROVISIONAL_GRANTED", "SUSPENDED", "Une plainte est examinée.", "peers");
    assertThat(fixture.view(person).history()).isEmpty();
    for (String table : List.of("standing_fact", "standing_history")) {
      String left = "select count(*) from " + table + " where person_id = ?";
      assertThat(fixture.count(left, person)).isZero();
    }
  }

  @Test
  void forgetsWhoEnteredWhatAboutOthersWhenTheyLeave() {
    PersonId member = StandingFixture.aPerson();
    fixture.in(
        () ->
            fixture.standings.enter(
                member, person, StandingFixture.PEERS, FactKind.PROVISIONAL_GRANTED, "Acquis."));

    fixture.database.inTransaction(() -> fixture.own.erase(member));

    assertThat(fixture.view(person).history()).hasSize(1);
    assertThat(fixture.count("select count(*) from standing_fact where actor_id = ?", member))
        .isZero();
  }

  @Test
  void staysUnreadableInTheDatabase() {
    fixture.enter(person, FactKind.PROVISIONAL_GRANTED, "Une raison lisible.");

    assertThat(
            fixture.count(
                "select count(*) from standing_fact where person_id = ?"
                    + " and sealed like '%raison%'",
                person))
        .isZero();
  }
}
