package org.fanal.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.standing.FactKind;
import org.fanal.standing.store.StandingRows.Holder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Certified on 21 November 2026, so until 21 November 2028. */
class RemindingTest {

  private final CommitteeFixture fixture = new CommitteeFixture();
  private final PersonId person = fixture.aCandidate();

  @ParameterizedTest
  @CsvSource({"2028-08-22, 0", "2028-08-23, 1", "2028-09-22, 1", "2028-11-21, 1", "2028-11-22, 0"})
  void remindsOnceADayAtMost(String day, int letters) {
    certify();

    at(day);
    remind();
    remind();

    assertThat(fixture.letters).hasSize(letters);
  }

  @Test
  void remindsFourTimesInAll() {
    certify();

    for (String day :
        new String[] {"08-23", "08-24", "09-22", "10-22", "11-13", "11-14", "11-21"}) {
      at("2028-" + day);
      remind();
    }

    assertThat(fixture.letters).hasSize(4);
    assertThat(fixture.letters.get(0).subject()).isEqualTo("Une date approche sur Fanal");
    assertThat(fixture.letters.get(0).body())
        .contains("21 novembre 2028")
        .doesNotContainIgnoringCase("certificat")
        .doesNotContainIgnoringCase("formation")
        .doesNotContainIgnoringCase("renouvel");
  }

  @Test
  void leavesThoseInPeaceWhoHaveAsked() {
    certify();
    at("2028-10-22");

    fixture.asked(person, Matter.RENEWAL);
    remind();

    assertThat(fixture.letters).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"13:59:59, false", "14:00:00, true"})
  void looksOnceADayInTheMorning(LocalTime time, boolean found) {
    certify();
    fixture.standing.clock.set(
        LocalDate.parse("2028-08-24").atTime(time).toInstant(ZoneOffset.UTC));
    for (UUID due : fixture.in(() -> fixture.standing.turning.due())) {
      fixture.standing.database.inTransaction(() -> fixture.standing.turning.note(due));
    }

    assertThat(fixture.in(() -> fixture.reminding.due()).contains(holder())).isEqualTo(found);
    assertThat(fixture.in(() -> fixture.reminding.due())).isEmpty();
  }

  private void certify() {
    fixture.standing.enter(person, FactKind.CERTIFICATE_GRANTED, "");
  }

  private void at(String day) {
    fixture.standing.clock.set(Instant.parse(day + "T14:00:00Z"));
  }

  private void remind() {
    fixture.standing.database.inTransaction(() -> fixture.reminding.remind(holder()));
  }

  private Holder holder() {
    return new Holder(person, StandingFixture.PEERS);
  }
}
