package org.fanal.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fanal.certification.AwardId;
import org.fanal.credentials.Wording;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharesTest {

  private final DisclosureFixture fixture = new DisclosureFixture();

  @Test
  void saysTheFullTitleOrLooksLikeAnyCourse() {
    Shown full = fixture.share(fixture.wish(Wording.FULL, NameShown.FULL)).shown();
    Shown neutral = fixture.share(fixture.wish(Wording.NEUTRAL, NameShown.NONE)).shown();

    assertThat(full.title()).isEqualTo("Relevé de module\u00a0: Rétablissement (essai)");
    assertThat(full.name()).contains(DisclosureFixture.NAME);
    assertThat(neutral.title())
        .isEqualTo("Formation en soutien communautaire, 5\u00a0h\u00a040\u00a0min");
    assertThat(neutral.name()).isEmpty();
    assertThat(neutral.issuer()).isEqualTo("Registre des formations communautaires");
    assertThat(neutral.limits()).contains("Ne confère aucun titre réservé.");
    assertThat(full.assessment()).isEqualTo(neutral.assessment()).contains("12 questions");
  }

  @Test
  void isActiveUntilTheEndOfItsLastDayInUtc() {
    ShareView share = fixture.aShare();

    fixture.certification.clock.set(Instant.parse("2026-12-21T23:59:59Z"));
    assertThat(fixture.seen(share.id()).state()).isEqualTo(ShareState.ACTIVE);
    assertThat(fixture.check(share.code()).valid()).isPresent();

    fixture.certification.clock.set(Instant.parse("2026-12-22T00:00:00Z"));
    assertThat(fixture.seen(share.id()).state()).isEqualTo(ShareState.EXPIRED);
    assertThat(fixture.check(share.code()).valid()).isEmpty();
  }

  @Test
  void stopsAnsweringTheMomentItIsWithdrawn() {
    ShareView share = fixture.aShare();

    fixture.withdraw(share);
    fixture.withdraw(share);

    assertThat(fixture.seen(share.id()).state()).isEqualTo(ShareState.WITHDRAWN);
    assertThat(fixture.check(share.code()).valid()).isEmpty();
  }

  @Test
  void belongsToItsHolderAlone() {
    ShareView share = fixture.aShare();
    PersonId stranger = new PersonId(UUID.randomUUID());

    assertThat(fixture.database.inTransaction(() -> fixture.shares.find(stranger, share.id())))
        .isEmpty();
    assertThat(fixture.database.inTransaction(() -> fixture.shares.file(stranger, share.id())))
        .isEmpty();
    assertThat(fixture.database.inTransaction(() -> fixture.shares.withdraw(stranger, share.id())))
        .isFalse();
    assertThat(fixture.database.inTransaction(() -> fixture.shares.of(stranger))).isEmpty();
    assertThat(fixture.check(share.code()).valid()).isPresent();
  }

  @Test
  void listsTheNewestFirstInTwoStatements() {
    ShareView older = fixture.aShare();
    fixture.pass(Duration.ofMinutes(1));
    ShareView newer = fixture.aShare();
    fixture.check(older.code());

    assertThat(fixture.database.inTransaction(() -> fixture.shares.of(fixture.holder)))
        .extracting(ShareLine::id, ShareLine::openings, ShareLine::forWhom)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(newer.id(), 0, DisclosureFixture.NOTE),
            org.assertj.core.groups.Tuple.tuple(older.id(), 1, DisclosureFixture.NOTE));
    assertThat(fixture.database.statementsOf(() -> fixture.shares.of(fixture.holder))).isEqualTo(2);
  }

  @Test
  void carriesTheCodeInTheFragmentOfItsLinkAndInSquares() {
    ShareView share = fixture.aShare();

    assertThat(share.link()).startsWith("https://registre.example/v#").doesNotContain("?");
    assertThat(fixture.check(share.link()).valid()).isPresent();
    assertThat(share.qrPath()).matches("(M\\d+ \\d+h\\d+v1h-\\d+z)+");
    assertThat(share.qrSize()).isBetween(29, 57);
  }

  @ParameterizedTest
  @CsvSource({"0, DAYS_OUT_OF_RANGE", "91, DAYS_OUT_OF_RANGE", "-1, DAYS_OUT_OF_RANGE"})
  void lastsFromOneToNinetyDays(int days, ShareRefusal why) {
    assertThat(make(days, "")).isEqualTo(new MakeOutcome.Refused(why));
    assertThat(make(1, "")).isInstanceOf(MakeOutcome.Made.class);
    assertThat(make(90, "")).isInstanceOf(MakeOutcome.Made.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000", "\u202e"})
  void refusesANoteThatIsNoText(String note) {
    assertThat(make(1, note)).isEqualTo(new MakeOutcome.Refused(ShareRefusal.NOTE_UNFIT));
    assertThat(make(1, "x".repeat(ShareWish.LONGEST_NOTE + 1)))
        .isEqualTo(new MakeOutcome.Refused(ShareRefusal.NOTE_UNFIT));
  }

  @Test
  void asksForTheNameBeforeTheFirstNamedShare() {
    DisclosureFixture other = new DisclosureFixture();
    PersonId nameless = new PersonId(UUID.randomUUID());
    other.certification.complete(other.certification.aCompletion(nameless));
    AwardId award =
        other.database.inTransaction(() -> other.certification.awards.of(nameless)).get(0).id();
    ShareWish named = new ShareWish(award, Wording.NEUTRAL, NameShown.INITIALS, Language.EN, 7, "");

    assertThat(other.database.inTransaction(() -> other.shares.make(nameless, named)))
        .isEqualTo(new MakeOutcome.Refused(ShareRefusal.NAME_MISSING));
    assertThat(other.database.inTransaction(() -> other.names.enter(nameless, " ")))
        .isEqualTo(NameOutcome.MISSING);
    assertThat(other.database.inTransaction(() -> other.names.enter(nameless, "Rowan")))
        .isEqualTo(NameOutcome.KEPT);
    assertThat(other.database.inTransaction(() -> other.shares.make(nameless, named)))
        .isInstanceOf(MakeOutcome.Made.class);
  }

  @Test
  void runsOnlyAHundredAtATime() {
    ShareView withdrawn = fixture.aShare();
    fixture.withdraw(withdrawn);
    ShareView one = fixture.aShare();
    copy(one, 98);

    assertThat(make(1, "")).isInstanceOf(MakeOutcome.Made.class);
    assertThat(make(1, "")).isEqualTo(new MakeOutcome.Refused(ShareRefusal.TOO_MANY));
    fixture.withdraw(one);
    assertThat(make(1, "")).isInstanceOf(MakeOutcome.Made.class);
  }

  private void copy(ShareView share, int times) {
    fixture.database.inTransaction(
        () -> {
          for (int i = 0; i < times; i++) {
            fixture
                .database
                .entities()
                .createNativeQuery(
                    "insert into share (id, holder_id, award_id, status_entry_id, code_hash,"
                        + " made_at, over_at, sealed_shown, sealed_notes)"
                        + " select ?, holder_id, award_id, uuid(), unhex(sha2(uuid(), 256)),"
                        + " made_at, over_at, sealed_shown, sealed_notes from share where id = ?")
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, share.id().toString())
                .executeUpdate();
          }
        });
  }

  @Test
  void isErasedWithItsHolder() {
    ShareView share = fixture.aShare();
    fixture.check(share.code());
    String told =
        fixture.database.inTransaction(() -> fixture.own.export(fixture.holder)).toString();

    fixture.database.inTransaction(() -> fixture.own.erase(fixture.holder));

    assertThat(told)
        .contains(
            share.code(),
            DisclosureFixture.NAME,
            "\"receipts\":[{",
            "\"walletCopies\":0",
            "\"salt\":");
    assertThat(fixture.database.inTransaction(() -> fixture.shares.of(fixture.holder))).isEmpty();
    assertThat(fixture.database.inTransaction(() -> fixture.names.find(fixture.holder)))
        .isEqualTo(Optional.empty());
    assertThat(fixture.check(share.code()).valid()).isEmpty();
  }

  private MakeOutcome make(int days, String note) {
    ShareWish wish =
        new ShareWish(fixture.award.id(), Wording.NEUTRAL, NameShown.NONE, Language.FR, days, note);
    return fixture.database.inTransaction(() -> fixture.shares.make(fixture.holder, wish));
  }
}
