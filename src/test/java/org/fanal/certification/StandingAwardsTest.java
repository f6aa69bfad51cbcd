package org.fanal.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.standing.FactKind;
import org.fanal.standing.StandingChanged;
import org.fanal.standing.StandingTurned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingAwardsTest {

  private final CertificationFixture fixture = new CertificationFixture();
  private final PersonId holder = new PersonId(UUID.randomUUID());

  @ParameterizedTest
  @CsvSource({
    "THEORY_ATTESTED, THEORY,",
    "PROVISIONAL_GRANTED, PROVISIONAL, 2028-11-21",
    "CERTIFICATE_GRANTED, CERTIFICATE, 2028-11-21"
  })
  void recordsWhatWasGrantedOnceWithItsLastDay(FactKind fact, AwardKind kind, LocalDate lastDay) {
    StandingChanged told = fixture.happens(holder, fact);
    fixture.tell(told);

    assertThat(awards())
        .singleElement()
        .satisfies(
            award -> {
              assertThat(award.kind()).isEqualTo(kind);
              assertThat(award.module()).isEmpty();
              assertThat(award.completedAt()).isEqualTo(CertificationFixture.NOON);
              assertThat(award.term().lastDay().orElse(null)).isEqualTo(lastDay);
              assertThat(award.term().isHeld()).isFalse();
            });
  }

  @Test
  void standsThroughItsLastDayInUtc() {
    Term term = fixture.granted(holder, FactKind.CERTIFICATE_GRANTED).term();

    assertThat(term.standsAt(Instant.parse("2028-11-21T23:59:59Z"))).isTrue();
    assertThat(term.standsAt(Instant.parse("2028-11-22T00:00:00Z"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "FROZEN, UNFROZEN",
    "SUSPENDED, REINSTATED",
    "SUSPENDED_AS_PRECAUTION, REINSTATED",
    "WITHDRAWN, RESTORED"
  })
  void isHeldAndLifted(FactKind held, FactKind lifted) {
    fixture.granted(holder, FactKind.THEORY_ATTESTED);
    pass(1);
    fixture.granted(holder, FactKind.CERTIFICATE_GRANTED);
    pass(1);

    fixture.happens(holder, held);

    assertThat(awards()).extracting(award -> award.term().isHeld()).containsExactly(true, false);
    pass(1);

    fixture.happens(holder, lifted);

    assertThat(awards()).extracting(award -> award.term().isHeld()).containsOnly(false);
  }

  @Test
  void staysHeldWhileAnotherReasonIsLeft() {
    fixture.granted(holder, FactKind.CERTIFICATE_GRANTED);
    for (FactKind kind : List.of(FactKind.FROZEN, FactKind.SUSPENDED, FactKind.REINSTATED)) {
      pass(1);
      fixture.happens(holder, kind);
      assertThat(fixture.newest(holder).term().isHeld()).as("after " + kind).isTrue();
    }
  }

  @Test
  void lastsLongerByTheDaysOfAFreeze() {
    fixture.granted(holder, FactKind.CERTIFICATE_GRANTED);
    pass(1);
    fixture.happens(holder, FactKind.FROZEN);
    pass(10);
    fixture.happens(holder, FactKind.UNFROZEN);

    assertThat(fixture.newest(holder).term().lastDay()).contains(LocalDate.parse("2028-12-01"));
  }

  @ParameterizedTest
  @CsvSource({"FROZEN, 731", "SUSPENDED_AS_PRECAUTION, 30"})
  void isLiftedWhenWhatHeldItEndsByItself(FactKind held, int days) {
    fixture.granted(holder, FactKind.CERTIFICATE_GRANTED);
    pass(1);
    fixture.happens(holder, held);
    pass(days);

    fixture.database.inTransaction(
        () ->
            fixture.standing.on(
                new StandingTurned(holder.value(), "peers", "CERTIFIED", fixture.clock.instant())));

    assertThat(fixture.newest(holder).term().isHeld()).isFalse();
  }

  @Test
  void isRenewedAsANewVersionThatLeavesTheOldOneAsItWas() {
    Award first = fixture.granted(holder, FactKind.CERTIFICATE_GRANTED);
    pass(700);

    Award second = fixture.granted(holder, FactKind.RENEWED);

    assertThat(second.term().lastDay()).contains(LocalDate.parse("2030-11-21"));
    assertThat(awards()).extracting(Award::id).containsExactly(second.id(), first.id());
    assertThat(awards().get(1))
        .isEqualTo(
            new Award(
                first.id(),
                first.holder(),
                first.kind(),
                first.programme(),
                first.module(),
                first.version(),
                first.minutes(),
                first.completedAt(),
                first.taught(),
                first.practised(),
                new Term(false, first.term().until(), true),
                first.template()));
  }

  @Test
  void leavesAProvisionalCertificateItsOwnLastDay() {
    fixture.granted(holder, FactKind.PROVISIONAL_GRANTED);
    pass(100);

    fixture.granted(holder, FactKind.CERTIFICATE_GRANTED);

    assertThat(awards())
        .extracting(award -> award.term().lastDay().orElseThrow())
        .containsExactly(LocalDate.parse("2029-03-01"), LocalDate.parse("2028-11-21"));
  }

  @Test
  void readsBackWhatWasRecorded() {
    fixture.granted(holder, FactKind.CERTIFICATE_GRANTED);

    Award award = fixture.newest(holder);

    assertThat(award.practised().minutes()).isEqualTo(7_200);
    assertThat(award.allMinutes()).isEqualTo(10_200);
    assertThat(award.practised().settings()).hasSize(1);
    assertThat(award.taught().modules()).hasSize(2);
    assertThat(award.taught().pass()).isEqualTo(75);
  }

  private List<Award> awards() {
    return fixture.database.inTransaction(() -> fixture.awards.of(holder));
  }

  private void pass(int days) {
    fixture.clock.pass(Duration.ofDays(days));
  }
}
