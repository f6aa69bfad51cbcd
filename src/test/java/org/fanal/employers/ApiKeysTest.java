package org.fanal.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.fanal.employers.store.KeyRows;
import org.fanal.kernel.PersonId;
import org.fanal.people.OrganisationRole;
import org.fanal.people.OrganisationsFixture;
import org.fanal.platform.PlatformFixture;
import org.fanal.testing.HandClock;
import org.fanal.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeysTest {

  private final TestDatabase database = TestDatabase.running();
  private final Clock clock = new HandClock(Instant.parse("2026-11-21T12:00:00Z"));
  private final OrganisationsFixture people = new OrganisationsFixture();
  private final ApiKeys keys =
      new ApiKeys(
          new KeyRows(database.entities()),
          people.organisations(),
          PlatformFixture.audit(clock),
          clock);
  private final PersonId owner = people.somebody();
  private final UUID organisation = people.anOrganisationOf(owner, OrganisationRole.OWNER);

  @Test
  void opensForTheOrganisationThatMadeIt() {
    String key = made("Paie");

    ApiClient client = in(() -> keys.open(key)).orElseThrow();

    assertThat(client.organisation()).isEqualTo(organisation);
    assertThat(in(() -> keys.of(owner, organisation)))
        .singleElement()
        .satisfies(one -> assertThat(one.usedOn()).contains(LocalDate.parse("2026-11-21")));
  }

  @Test
  void isKeptNowhere() throws java.sql.SQLException {
    String key = made("Paie");

    try (var connection = database.source().getConnection();
        var found =
            connection
                .createStatement()
                .executeQuery("select group_concat(hex(token_hash), name) from employer_key")) {
      found.next();
      assertThat(found.getString(1)).contains("Paie").doesNotContain(key);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "fanal_", "fanal_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "x"})
  void opensForNothingElse(String key) {
    assertThat(in(() -> keys.open(key))).isEmpty();
  }

  @Test
  void opensNothingOnceItIsRevoked() {
    String key = made("Paie");
    UUID id = in(() -> keys.of(owner, organisation)).get(0).id();

    assertThat(in(() -> keys.revoke(owner, organisation, id))).isTrue();

    assertThat(in(() -> keys.open(key))).isEmpty();
    assertThat(in(() -> keys.of(owner, organisation)).get(0).isRevoked()).isTrue();
  }

  @Test
  void opensNothingOnceTheAdmissionEnded() {
    String key = made("Paie");

    people.end(organisation);

    assertThat(in(() -> keys.open(key))).isEmpty();
  }

  @Test
  void endsWithWhoeverMadeIt() {
    PersonId second = people.somebody();
    people.join(organisation, second, OrganisationRole.OWNER);
    String key = made("Paie");
    assertThat(madeBy()).isPresent();

    people.remove(organisation, owner);

    assertThat(in(() -> keys.open(key))).isEmpty();
    assertThat(in(() -> keys.of(second, organisation)))
        .singleElement()
        .satisfies(one -> assertThat(one.madeBy()).isEmpty());
  }

  @Test
  void doesNotComeBackWithWhoeverMadeIt() {
    people.join(organisation, people.somebody(), OrganisationRole.OWNER);
    String key = made("Paie");
    people.remove(organisation, owner);

    people.pass(Duration.ofSeconds(1));
    people.join(organisation, owner, OrganisationRole.OWNER);

    assertThat(in(() -> keys.open(key))).isEmpty();
    assertThat(madeBy()).isEmpty();
  }

  @Test
  void endsWithTheRightToLookAfterTheOrganisation() {
    PersonId second = people.somebody();
    people.join(organisation, second, OrganisationRole.OWNER);
    String key = made("Paie");

    people.change(second, organisation, owner, OrganisationRole.VERIFIER);

    assertThat(in(() -> keys.open(key))).isEmpty();
  }

  @Test
  void forgetsWhoMadeItWithTheirAccount() {
    String key = made("Paie");
    OwnKeys own = new OwnKeys(new KeyRows(database.entities()), clock);

    String told = in(() -> own.export(owner)).toString();
    database.inTransaction(() -> own.erase(owner));

    assertThat(told).contains("Paie");
    assertThat(in(() -> own.export(owner)).toString()).isEqualTo("[]");
    assertThat(in(() -> keys.open(key))).isEmpty();
    assertThat(in(() -> keys.of(owner, organisation)).get(0).isRevoked()).isTrue();
  }

  private Optional<String> madeBy() {
    return in(() -> keys.of(owner, organisation)).get(0).madeBy();
  }

  @ParameterizedTest
  @EnumSource(names = {"VERIFIER", "READER"})
  void isForOwnersAlone(OrganisationRole role) {
    made("Paie");
    PersonId other = people.somebody();
    people.join(organisation, other, role);
    UUID id = in(() -> keys.of(owner, organisation)).get(0).id();

    assertThat(in(() -> keys.make(other, organisation, "x"))).isInstanceOf(NewKey.NotYours.class);
    assertThat(in(() -> keys.of(other, organisation))).isEmpty();
    assertThat(in(() -> keys.revoke(other, organisation, id))).isFalse();
  }

  @Test
  void isNotReachedFromAnotherOrganisation() {
    made("Paie");
    UUID id = in(() -> keys.of(owner, organisation)).get(0).id();
    PersonId stranger = people.somebody();
    UUID elsewhere = people.anOrganisationOf(stranger, OrganisationRole.OWNER);

    assertThat(in(() -> keys.revoke(stranger, elsewhere, id))).isFalse();
    assertThat(in(() -> keys.revoke(stranger, organisation, id))).isFalse();
  }

  @Test
  void needsANameAndEndsAtTwenty() {
    assertThat(in(() -> keys.make(owner, organisation, " "))).isInstanceOf(NewKey.NeedsName.class);
    assertThat(in(() -> keys.make(owner, organisation, "x".repeat(61))))
        .isInstanceOf(NewKey.NeedsName.class);
    for (int i = 0; i < 20; i++) {
      made("Paie " + i);
    }

    assertThat(in(() -> keys.make(owner, organisation, "x"))).isInstanceOf(NewKey.TooMany.class);
  }

  private String made(String name) {
    return ((NewKey.Made) in(() -> keys.make(owner, organisation, name))).key();
  }

  private <T> T in(Supplier<T> work) {
    return database.inTransaction(work);
  }
}
