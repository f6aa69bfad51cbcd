package org.fanal.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fanal.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunningSharesTest {

  /** The fixture's clock stands at noon of 21 November 2026. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final DisclosureFixture fixture = new DisclosureFixture();

  @ParameterizedTest
  @CsvSource({
    "2026-11-25, 7, 2026-11-24T23:59:59Z, NOT_YET",
    "2026-11-25, 7, 2026-11-25T00:00:00Z, ACTIVE",
    "2026-11-25, 7, 2026-11-25T00:00:01Z, ACTIVE",
    "2026-11-25, 7, 2026-12-02T23:59:59Z, ACTIVE",
    "2026-11-25, 7, 2026-12-03T00:00:00Z, EXPIRED",
    "2026-11-25, 7, 2026-12-03T00:00:01Z, EXPIRED",
    "2026-11-21, 1, 2026-11-21T12:00:00Z, ACTIVE",
    "2026-11-21, 1, 2026-11-23T00:00:00Z, EXPIRED",
  })
  void opensFromItsFirstDayToItsLast(LocalDate from, int days, Instant at, ShareState state) {
    ShareView share = fixture.share(wish(from, days));

    fixture.certification.clock.set(at);

    assertThat(fixture.seen(share.id()).state()).isEqualTo(state);
    assertThat(fixture.opens(share)).isEqualTo(state == ShareState.ACTIVE);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, 7, FIRST_DAY_PAST",
    "2026-11-22, 90, DAYS_OUT_OF_RANGE",
    "2027-02-19, 1, DAYS_OUT_OF_RANGE",
    "2026-11-22, 89, ",
    "2027-02-18, 1, ",
  })
  void endsNinetyDaysFromTodayAtTheLatest(LocalDate from, int days, ShareRefusal why) {
    MakeOutcome outcome = made(wish(from, days));

    assertThat(outcome instanceof MakeOutcome.Refused).isEqualTo(why != null);
    if (why != null) {
      assertThat(outcome).isEqualTo(new MakeOutcome.Refused(why));
    }
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "999, true", "1000, false"})
  void opensOnceToNineHundredNinetyNineTimes(int most, boolean isMade) {
    ShareWish wish = fixture.plain().limited(Optional.empty(), Optional.of(most));

    assertThat(made(wish) instanceof MakeOutcome.Made).isEqualTo(isMade);
  }

  @Test
  void showsNothingAfterItsLastOpening() {
    ShareView share = opensAtMost(2);

    assertThat(fixture.opens(share)).isTrue();
    assertThat(fixture.seen(share.id()).state()).isEqualTo(ShareState.ACTIVE);
    assertThat(fixture.opens(share)).isTrue();
    assertThat(fixture.seen(share.id()).state()).isEqualTo(ShareState.USED_UP);
    assertThat(fixture.opens(share)).isFalse();

    assertThat(fixture.seen(share.id()).shownTimes()).isEqualTo(2);
    assertThat(fixture.seen(share.id()).receipts()).hasSize(3);
  }

  @Test
  void givesTheLastOpeningToOneOfTwoWhoAskAtOnce() throws Exception {
    ShareView share = opensAtMost(1);
    ExecutorService two = Executors.newFixedThreadPool(2);
    Callable<Boolean> ask = () -> fixture.opens(share);
    int opened = 0;

    try {
      for (Future<Boolean> answer : two.invokeAll(List.of(ask, ask))) {
        opened += answer.get() ? 1 : 0;
      }
    } finally {
      two.shutdownNow();
    }

    assertThat(opened).isEqualTo(1);
    assertThat(fixture.chainOf(share)).isEqualTo(new ChainCheck(ChainCheck.Found.WHOLE, 2));
  }

  @Test
  void restsAndIsTakenUpAgainWithoutATrace() {
    ShareView share = fixture.aShare();
    byte[] file = fixture.file(share);
    UUID entry = entryOf(share);

    assertThat(pause(fixture.holder, share)).isEqualTo(ActOutcome.DONE);
    assertThat(pause(fixture.holder, share)).isEqualTo(ActOutcome.DONE);
    assertThat(fixture.seen(share.id()).state()).isEqualTo(ShareState.PAUSED);
    assertThat(fixture.opens(share)).isFalse();
    assertThat(resume(share)).isEqualTo(ActOutcome.DONE);

    assertThat(fixture.opens(share)).isTrue();
    assertThat(fixture.file(share)).isEqualTo(file);
    assertThat(isWithdrawn(entry)).isFalse();
  }

  @Test
  void lastsLongerForTheSameCodeWithAFreshInstance() {
    ShareView share = fixture.share(wish(TODAY, 7));
    byte[] file = fixture.file(share);
    UUID entry = entryOf(share);

    assertThat(extend(share, 90)).isEqualTo(ActOutcome.DONE);
    fixture.certification.clock.set(Instant.parse("2027-02-19T23:59:59Z"));

    Answer.Valid answer = fixture.check(share.code()).valid().orElseThrow();
    assertThat(answer.shown().until()).isEqualTo(LocalDate.of(2027, 2, 19));
    assertThat(answer.shown()).isEqualTo(share.shown().until(LocalDate.of(2027, 2, 19)));
    assertThat(fixture.file(share)).isNotEqualTo(file);
    assertThat(isWithdrawn(entry)).isTrue();
    assertThat(isWithdrawn(entryOf(share))).isFalse();
    fixture.pass(Duration.ofSeconds(1));
    assertThat(fixture.opens(share)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0, DAYS_OUT_OF_RANGE", "91, DAYS_OUT_OF_RANGE", "1, DONE", "90, DONE"})
  void isProlongedByOneToNinetyDays(int days, ActOutcome outcome) {
    assertThat(extend(fixture.share(wish(TODAY, 1)), days)).isEqualTo(outcome);
  }

  @Test
  void staysOverOnceItIsOver() {
    ShareView withdrawn = fixture.aShare();
    ShareView expired = fixture.share(wish(TODAY, 1));
    fixture.withdraw(withdrawn);
    fixture.pass(Duration.ofDays(2));

    for (ShareView share : List.of(withdrawn, expired)) {
      assertThat(pause(fixture.holder, share)).isEqualTo(ActOutcome.OVER);
      assertThat(resume(share)).isEqualTo(ActOutcome.OVER);
      assertThat(extend(share, 30)).isEqualTo(ActOutcome.OVER);
      assertThat(fixture.opens(share)).isFalse();
    }
  }

  @Test
  void obeysItsHolderAlone() {
    ShareView share = fixture.aShare();
    PersonId stranger = new PersonId(UUID.randomUUID());

    assertThat(pause(stranger, share)).isEqualTo(ActOutcome.NOT_THERE);
    assertThat(fixture.database.inTransaction(() -> fixture.chain.check(stranger, share.id())))
        .isEmpty();
    assertThat(fixture.database.inTransaction(() -> fixture.chain.export(stranger, share.id())))
        .isEmpty();

    assertThat(fixture.opens(share)).isTrue();
  }

  @Test
  void opensForAMemberOfItsOrganisationAlone() {
    ShareWish wish = fixture.plain().meantFor(fixture.theOrganisation(), "Un poste");
    ShareView share = fixture.share(wish);
    Checker another = new Checker(fixture.employer.person(), UUID.randomUUID(), "Une autre");

    assertThat(fixture.check(share.code())).isEqualTo(new Answer.NotValid());
    assertThat(checkAs(another, share)).isEqualTo(new Answer.NotValid());
    assertThat(fixture.checkAsEmployer(share.code()).valid()).isPresent();

    assertThat(fixture.seen(share.id()).receipts())
        .extracting(Receipt::valid)
        .containsExactly(true, false, false);
    assertThat(fixture.seen(share.id()).purpose()).isEqualTo("Un poste");
  }

  @Test
  void standsInTheListOfItsOrganisationAndIsCheckedThereWithoutItsCode() {
    ShareView share = fixture.share(fixture.plain().meantFor(fixture.theOrganisation(), ""));
    ShareView forAll = fixture.aShare();

    assertThat(given(fixture.employer.organisation()))
        .extracting(GivenShare::id, GivenShare::isCurrent)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(share.id(), true));
    assertThat(given(UUID.randomUUID())).isEmpty();
    assertThat(again(share).valid()).isPresent();
    assertThat(again(forAll).valid()).isEmpty();
    pause(fixture.holder, share);

    assertThat(again(share).valid()).isEmpty();
    assertThat(given(fixture.employer.organisation())).noneMatch(GivenShare::isCurrent);
    assertThat(fixture.seen(share.id()).receipts())
        .extracting(Receipt::method)
        .containsExactly(Method.WATCH, Method.WATCH);
    assertThat(fixture.seen(forAll.id()).receipts()).isEmpty();
  }

  private UUID entryOf(ShareView share) {
    return fixture
        .database
        .inTransaction(() -> fixture.rows.find(fixture.holder.value(), share.id().value()))
        .orElseThrow()
        .statusEntry();
  }

  private boolean isWithdrawn(UUID entry) {
    return fixture.database.inTransaction(
        () ->
            !fixture
                .database
                .entities()
                .createNativeQuery(
                    "select 1 from status_entry where entry_id = ? and withdrawn_at is not null")
                .setParameter(1, entry.toString())
                .getResultList()
                .isEmpty());
  }

  private List<GivenShare> given(UUID organisation) {
    return fixture.database.inTransaction(() -> fixture.given.to(organisation, 10));
  }

  private Answer again(ShareView share) {
    return fixture.database.inTransaction(
        () -> fixture.verifications.checkGiven(share.id(), Method.WATCH, fixture.employer));
  }

  private Answer checkAs(Checker checker, ShareView share) {
    return fixture.database.inTransaction(
        () -> fixture.verifications.check(share.code(), Optional.of(checker)));
  }

  private ShareWish wish(LocalDate from, int days) {
    ShareWish plain = fixture.plain();
    return new ShareWish(plain.award(), plain.wording(), plain.name(), plain.language(), days, "")
        .limited(Optional.of(from), Optional.empty());
  }

  private ShareView opensAtMost(int times) {
    return fixture.share(fixture.plain().limited(Optional.empty(), Optional.of(times)));
  }

  private MakeOutcome made(ShareWish wish) {
    return fixture.database.inTransaction(() -> fixture.shares.make(fixture.holder, wish));
  }

  private ActOutcome pause(PersonId who, ShareView share) {
    return fixture.database.inTransaction(() -> fixture.running.pause(who, share.id()));
  }

  private ActOutcome resume(ShareView share) {
    return fixture.database.inTransaction(() -> fixture.running.resume(fixture.holder, share.id()));
  }

  private ActOutcome extend(ShareView share, int days) {
    return fixture.database.inTransaction(
        () -> fixture.running.extend(fixture.holder, share.id(), days));
  }
}
