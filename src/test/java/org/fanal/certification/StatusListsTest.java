package org.fanal.certification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanal.certification.StatusLists.Edition;
import org.fanal.credentials.Achievement;
import org.fanal.credentials.Cause;
import org.fanal.credentials.Claims;
import org.fanal.credentials.Verdict;
import org.fanal.credentials.Verifier;
import org.fanal.credentials.Wording;
import org.fanal.kernel.Language;
import org.junit.jupiter.api.Test;

class StatusListsTest {

  private final CertificationFixture fixture = new CertificationFixture();

  @Test
  void flipsABitWhenTheNextEpochBeginsAndNotBefore() {
    fixture.clock.set(Instant.parse("2031-02-03T12:07:00Z"));
    Issued issued = issue();
    byte[] before = served(issued);

    withdraw(issued);
    fixture.clock.set(Instant.parse("2031-02-03T12:14:59Z"));

    assertThat(served(issued)).isEqualTo(before);
    assertThat(verdict(issued).valid()).isTrue();

    fixture.clock.set(Instant.parse("2031-02-03T12:15:00Z"));

    assertThat(verdict(issued).status()).contains(Cause.REVOKED);
  }

  @Test
  void leavesABitForTheNextEpochHoweverLateThisOneIsPublished() {
    fixture.clock.set(Instant.parse("2031-02-04T12:07:00Z"));
    Issued issued = issue();

    fixture.clock.set(Instant.parse("2031-02-04T12:16:00Z"));
    withdraw(issued);

    assertThat(verdict(issued).valid()).isTrue();
  }

  @Test
  void signsEachEpochAnewEvenIfNothingChanged() {
    fixture.clock.set(Instant.parse("2031-02-05T12:00:00Z"));
    Issued issued = issue();
    byte[] first = served(issued);

    fixture.clock.pass(Duration.ofMinutes(15));
    fixture.database.inTransaction(fixture.lists::publishAll);

    assertThat(served(issued)).isNotEqualTo(first);
    assertThat(verdict(issued).valid()).isTrue();
  }

  @Test
  void publishesByTheClockAloneWhateverHappensMeanwhile() {
    fixture.clock.set(Instant.parse("2031-02-06T12:00:00Z"));
    Issued issued = issue();
    List<Edition> editions = new ArrayList<>();
    for (int minute = 0; minute < 60; minute++) {
      for (int events = minute % 4; events > 0; events--) {
        withdraw(issue());
      }
      editions.add(edition(issued));
      fixture.clock.pass(Duration.ofMinutes(1));
    }

    assertThat(editions.stream().map(Edition::until).distinct())
        .containsExactly(
            Instant.parse("2031-02-06T12:15:00Z"),
            Instant.parse("2031-02-06T12:30:00Z"),
            Instant.parse("2031-02-06T12:45:00Z"),
            Instant.parse("2031-02-06T13:00:00Z"));
    assertThat(editions.stream().map(each -> new String(each.bytes(), UTF_8)).distinct())
        .hasSize(4);
  }

  @Test
  void keepsEachEditionAsItWasServed() {
    fixture.clock.set(Instant.parse("2031-02-07T12:00:00Z"));
    Issued issued = issue();
    byte[] before = served(issued);
    withdraw(issued);
    fixture.clock.pass(Duration.ofMinutes(15));
    byte[] after = served(issued);

    assertThat(archived(issued, "2031-02-07T12:14:59Z")).contains(before);
    assertThat(archived(issued, "2031-02-07T12:15:00Z")).contains(after);
    assertThat(archived(issued, "2031-02-07T12:30:00Z")).isEmpty();

    fixture.clock.pass(Duration.ofDays(401));
    served(issued);

    assertThat(archived(issued, "2031-02-07T12:15:00Z")).isEmpty();
  }

  @Test
  void givesNoPlaceTwice() {
    Set<String> places = new HashSet<>();
    for (int i = 0; i < 40; i++) {
      places.add(fixture.database.inTransaction(fixture.lists::allot).reference().toString());
    }

    assertThat(places).hasSize(40);
  }

  @Test
  void servesNothingForAnUnknownList() {
    assertThat(fixture.database.inTransaction(() -> fixture.lists.served(UUID.randomUUID())))
        .isEmpty();
  }

  @Test
  void readsAnEditionInOneStatement() {
    Issued issued = issue();
    UUID list = list(issued);
    served(issued);

    assertThat(fixture.database.statementsOf(() -> fixture.lists.served(list))).isEqualTo(1);
  }

  private Issued issue() {
    Claims claims =
        new Claims(
            Language.FR,
            Wording.NEUTRAL,
            new Achievement(Achievement.anonymousId(), "Course", "Titre", "Texte", "Critères"),
            Optional.empty(),
            Optional.empty(),
            YearMonth.of(2026, 10),
            LocalDate.of(2039, 1, 1));
    return fixture.database.inTransaction(() -> fixture.instances.issue(claims));
  }

  private void withdraw(Issued issued) {
    fixture.database.inTransaction(() -> fixture.instances.withdraw(List.of(issued.status())));
  }

  private Verdict verdict(Issued issued) {
    return new Verifier(fixture.identity.document())
        .verify(issued.credential().bytes(), served(issued), fixture.clock.instant());
  }

  private byte[] served(Issued issued) {
    return edition(issued).bytes();
  }

  private Edition edition(Issued issued) {
    return fixture.database.inTransaction(() -> fixture.lists.served(list(issued))).orElseThrow();
  }

  private Optional<byte[]> archived(Issued issued, String at) {
    return fixture.database.inTransaction(
        () -> fixture.lists.archived(list(issued), Instant.parse(at)));
  }

  private static UUID list(Issued issued) {
    String text = new String(issued.credential().bytes(), UTF_8);
    String address =
        Json.createReader(new StringReader(text))
            .readObject()
            .getJsonObject("credentialStatus")
            .getString("statusListCredential");
    return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
  }
}
