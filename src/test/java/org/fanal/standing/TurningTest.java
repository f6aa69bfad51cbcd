package org.fanal.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.standing.FactKind;
import org.fanal.pathway.standing.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Certified on 21 November 2026: renewal opens on 23 August 2028, grace begins on 22 November. */
class TurningTest {

  private final StandingFixture fixture = new StandingFixture();
  private final PersonId person = fixture.enrolled();

  @ParameterizedTest
  @CsvSource({
    "2028-08-22T23:59:59Z, CERTIFIED, 0",
    "2028-08-23T00:00:00Z, RENEWAL_DUE, 1",
    "2028-11-21T23:59:59Z, RENEWAL_DUE, 1",
    "2028-11-22T00:00:00Z, GRACE, 1",
    "2029-02-19T23:59:59Z, GRACE, 1",
    "2029-02-20T00:00:00Z, EXPIRED, 1"
  })
  void tellsOnceWhatTimeChanged(Instant now, Status status, long told) {
    fixture.enter(person, FactKind.CERTIFICATE_GRANTED, "");

    fixture.clock.set(now);
    tick();
    tick();

    assertThat(fixture.view(person).standing().status()).isEqualTo(status);
    assertThat(fixture.told("standing.turned.1", person)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({"2028-11-21T23:59:59Z, FROZEN, 0", "2028-11-22T00:00:00Z, CERTIFIED, 1"})
  void tellsThatAFreezeEndedByItself(Instant now, Status status, long told) {
    fixture.enter(person, FactKind.CERTIFICATE_GRANTED, "");
    fixture.clock.set(Instant.parse("2026-11-22T08:00:00Z"));
    fixture.enter(person, FactKind.FROZEN, "");

    fixture.clock.set(now);
    tick();
    tick();

    assertThat(fixture.view(person).standing().status()).isEqualTo(status);
    assertThat(fixture.told("standing.turned.1", person)).isEqualTo(told);
  }

  private void tick() {
    for (UUID due : fixture.in(() -> fixture.turning.due())) {
      fixture.database.inTransaction(() -> fixture.turning.note(due));
    }
  }
}
