package org.fanal.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fanal.certification.AwardKind;
import org.fanal.disclosure.Claim;
import org.fanal.disclosure.GivenFixture;
import org.fanal.employers.store.RequestRows;
import org.fanal.kernel.PersonId;
import org.fanal.people.OrganisationRole;
import org.fanal.people.OrganisationsFixture;
import org.fanal.platform.PlatformFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RequestsTest {

  static final LocalDate TODAY = LocalDate.parse("2026-11-21");
  static final RequestWish WISH =
      new RequestWish(
          Set.of(AwardKind.CERTIFICATE, AwardKind.PROVISIONAL),
          Set.of(Claim.HOURS),
          "Poste d’accueil zx",
          30,
          TODAY.plusDays(14));

  private final GivenFixture fixture = new GivenFixture();
  private final OrganisationsFixture people = new OrganisationsFixture();
  private final Requests requests =
      new Requests(
          new RequestRows(fixture.database().entities()),
          people.organisations(),
          people.proofs(),
          fixture.secrets(),
          PlatformFixture.audit(fixture.clock()),
          fixture.clock());
  private final PersonId owner = people.somebody();
  private final UUID organisation = people.anOrganisationOf(owner, OrganisationRole.OWNER);

  @Test
  void leadsWhoeverHasItsCodeToWhoAsksForWhat() {
    Request made = made();

    Asked asked = in(() -> requests.open(made.code().toLowerCase())).orElseThrow();

    assertThat(asked.organisation()).isEqualTo(organisation);
    assertThat(asked.wish()).isEqualTo(WISH);
    assertThat(asked.domain()).isEmpty();
  }

  @Test
  void looksTheSameWhetherItIsReadDeclinedAnsweredOrLeft() throws java.sql.SQLException {
    Request made = made();
    String before = dump();

    in(() -> requests.open(made.code()));
    fixture.give(organisation);

    assertThat(dump()).isEqualTo(before);
    assertThat(in(() -> requests.of(owner, organisation))).containsExactly(made);
    assertThat(before).doesNotContain("accueil zx", made.code(), made.code().replace("-", ""));
  }

  @ParameterizedTest
  @MethodSource("borders")
  void opensThroughItsLastDay(Duration later, boolean isOpen) {
    Request made = made();

    fixture.pass(later);

    assertThat(in(() -> requests.open(made.code())).isPresent()).isEqualTo(isOpen);
    assertThat(in(() -> requests.of(owner, organisation)))
        .singleElement()
        .matches(one -> one.isOpen() == isOpen);
  }

  static Stream<Arguments> borders() {
    Duration end = Duration.ofDays(15).minusHours(12);
    return Stream.of(
        Arguments.of(end.minusSeconds(1), true),
        Arguments.of(end, false),
        Arguments.of(end.plusSeconds(1), false));
  }

  @Test
  void isForgottenAMonthAfterItsLastDay() {
    made();
    Duration month = Duration.ofDays(45).minusHours(12);

    fixture.pass(month.minusSeconds(1));
    forgetOld();
    assertThat(in(() -> requests.of(owner, organisation))).hasSize(1);
    fixture.pass(Duration.ofSeconds(1));
    forgetOld();

    assertThat(in(() -> requests.of(owner, organisation))).isEmpty();
  }

  @Test
  void opensNothingOnceItWasTakenBackOrTheAdmissionEnded() {
    Request first = made();
    assertThat(in(() -> requests.end(owner, organisation, first.id()))).isTrue();
    assertThat(in(() -> requests.open(first.code()))).isEmpty();

    Request second = made();
    people.end(organisation);

    assertThat(in(() -> requests.open(second.code()))).isEmpty();
    assertThat(in(() -> requests.of(owner, organisation))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void isMadeAndTakenBackByThoseWhoMayCheckAndReadByAll(OrganisationRole role) {
    PersonId member = people.somebody();
    people.join(organisation, member, role);
    Request made = made();

    assertThat(in(() -> requests.of(member, organisation))).containsExactly(made);
    assertThat(in(() -> requests.ask(member, organisation, WISH)) instanceof AskOutcome.Made)
        .isEqualTo(role.mayCheck());
    assertThat(in(() -> requests.end(member, organisation, made.id()))).isEqualTo(role.mayCheck());
  }

  @Test
  void isNotReachedFromAnotherOrganisation() {
    PersonId stranger = people.somebody();
    UUID elsewhere = people.anOrganisationOf(stranger, OrganisationRole.OWNER);
    Request made = made();

    assertThat(in(() -> requests.of(stranger, organisation))).isEmpty();
    assertThat(in(() -> requests.find(stranger, elsewhere, made.id()))).isEmpty();
    assertThat(in(() -> requests.end(stranger, elsewhere, made.id()))).isFalse();
    assertThat(in(() -> requests.end(stranger, organisation, made.id()))).isFalse();
    assertThat(in(() -> requests.ask(stranger, organisation, WISH)))
        .isInstanceOf(AskOutcome.NotYours.class);
  }

  @Test
  void findsAMistypedCharacter() {
    String code = made().code();
    char last = code.charAt(0) == 'A' ? 'B' : 'A';

    assertThat(in(() -> requests.open(last + code.substring(1)))).isEmpty();
    assertThat(List.of("", "x", "0".repeat(20), "0".repeat(200)))
        .allMatch(typed -> in(() -> requests.open(typed)).isEmpty());
  }

  private Request made() {
    AskOutcome outcome = in(() -> requests.ask(owner, organisation, WISH));
    UUID id = ((AskOutcome.Made) outcome).request();
    return in(() -> requests.find(owner, organisation, id)).orElseThrow();
  }

  private void forgetOld() {
    fixture.database().inTransaction(requests::forgetOld);
  }

  private String dump() throws java.sql.SQLException {
    try (var connection = fixture.database().source().getConnection();
        var found =
            connection
                .createStatement()
                .executeQuery(
                    "select group_concat(concat_ws('|', id, organisation_id, hex(code_hash),"
                        + " hex(sealed), sealed, made_at, over_at) order by id)"
                        + " from employer_request")) {
      found.next();
      return found.getString(1);
    }
  }

  private <T> T in(Supplier<T> work) {
    return fixture.database().inTransaction(work);
  }
}
