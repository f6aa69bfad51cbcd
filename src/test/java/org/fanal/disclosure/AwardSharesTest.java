package org.fanal.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fanal.certification.Award;
import org.fanal.certification.AwardChanged;
import org.fanal.credentials.Cause;
import org.fanal.credentials.Verdict;
import org.fanal.credentials.Verifier;
import org.fanal.credentials.Wording;
import org.fanal.kernel.Language;
import org.fanal.pathway.standing.FactKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwardSharesTest {

  private static final Set<Claim> EVERYTHING = EnumSet.allOf(Claim.class);

  private final DisclosureFixture fixture = new DisclosureFixture();

  @ParameterizedTest
  @CsvSource({"FROZEN, UNFROZEN", "SUSPENDED, REINSTATED", "WITHDRAWN, RESTORED"})
  void stopsAtOnceAndGoesOnWithAFreshInstanceForTheSameCode(FactKind held, FactKind lifted)
      throws IOException {
    Award award = fixture.granted(FactKind.CERTIFICATE_GRANTED);
    ShareView share = fixture.shareOf(award);
    byte[] before = fixture.file(award, share);
    fixture.certification.clock.set(anEpochOfItsOwn(held));

    fixture.happens(award, held);
    assertThat(fixture.opens(share)).isFalse();
    fixture.pass(Duration.ofMinutes(15));
    assertThat(verdict(before).status()).contains(Cause.REVOKED);

    fixture.happens(award, lifted);

    byte[] after = fixture.file(award, share);
    assertThat(fixture.opens(share)).isTrue();
    assertThat(verdict(after).valid()).isTrue();
    assertThat(verdict(before).valid()).isFalse();
    assertThat(id(after)).isNotEqualTo(id(before));
    assertThat(fixture.seen(award, share.id()).shown()).isEqualTo(share.shown());
  }

  @Test
  void leavesAnAttestationAndAModuleStatementAlone() {
    Award theory = fixture.granted(FactKind.THEORY_ATTESTED);
    ShareView share = fixture.shareOf(theory);
    fixture.pass(Duration.ofDays(1));
    Award certificate =
        fixture.certification.granted(theory.holder(), FactKind.CERTIFICATE_GRANTED);
    fixture.pass(Duration.ofDays(1));

    fixture.happens(certificate, FactKind.WITHDRAWN);

    assertThat(fixture.opens(share)).isTrue();
  }

  @Test
  void saysNoLaterDayThanItsAwardAndALaterOneOnceThatIsRenewed() throws IOException {
    Award first = fixture.granted(FactKind.CERTIFICATE_GRANTED);
    fixture.pass(Duration.ofDays(720));
    ShareView share = fixture.shareOf(first);

    assertThat(share.shown().until()).isEqualTo(LocalDate.parse("2028-11-21"));

    Award second = fixture.happens(first, FactKind.RENEWED);

    ShareView renewed = fixture.seen(first, share.id());
    assertThat(renewed.award()).isEqualTo(second.id());
    assertThat(renewed.shown().until()).isEqualTo(LocalDate.parse("2028-12-10"));
    assertThat(renewed.code()).isEqualTo(share.code());
    assertThat(verdict(fixture.file(first, renewed)).valid()).isTrue();
    fixture.pass(Duration.ofDays(15));
    assertThat(fixture.opens(share)).isTrue();
  }

  @Test
  void makesNothingAnewWhereNothingChanged() {
    Award award = fixture.granted(FactKind.CERTIFICATE_GRANTED);
    ShareView share = fixture.shareOf(award);
    byte[] before = fixture.file(award, share);

    fixture.database.inTransaction(
        () -> fixture.awardShares.on(new AwardChanged(award.id().value(), award.holder().value())));

    assertThat(fixture.file(award, share)).isEqualTo(before);
  }

  @Test
  void leavesAWithdrawnShareWithdrawnWhenItsAwardIsLifted() {
    Award award = fixture.granted(FactKind.CERTIFICATE_GRANTED);
    ShareView share = fixture.shareOf(award);
    fixture.pass(Duration.ofDays(1));
    fixture.happens(award, FactKind.SUSPENDED);
    fixture.database.inTransaction(() -> fixture.shares.withdraw(award.holder(), share.id()));
    fixture.pass(Duration.ofDays(1));

    fixture.happens(award, FactKind.REINSTATED);

    assertThat(fixture.opens(share)).isFalse();
  }

  /** Else what is signed while the award comes to be held would be missed. */
  @Test
  void keepsTheAwardAsItIsUntilWhatIsSignedOfItIsKept() {
    Award award = fixture.granted(FactKind.CERTIFICATE_GRANTED);
    ShareView share = fixture.shareOf(award);
    ShareWish wish =
        new ShareWish(award.id(), Wording.NEUTRAL, NameShown.NONE, Language.FR, 30, "");

    fixture.database.inTransaction(
        () -> {
          fixture.shares.preview(award.holder(), wish);
          assertThat(mayChange(award)).isTrue();
          fixture.shares.make(award.holder(), wish);
          assertThat(mayChange(award)).isFalse();
        });
    fixture.database.inTransaction(
        () -> {
          fixture.running.extend(award.holder(), share.id(), 60);
          assertThat(mayChange(award)).isFalse();
        });

    assertThat(mayChange(award)).isTrue();
  }

  private boolean mayChange(Award award) {
    try (Connection another = fixture.database.source().getConnection();
        PreparedStatement ask =
            another.prepareStatement("select id from award where id = ? for update nowait")) {
      ask.setString(1, award.id().value().toString());
      return ask.executeQuery().next();
    } catch (SQLException locked) {
      return false;
    }
  }

  @Test
  void isNotMadeOfWhatDoesNotStand() {
    Award award = fixture.granted(FactKind.PROVISIONAL_GRANTED);
    fixture.pass(Duration.ofDays(1));
    fixture.happens(award, FactKind.FROZEN);

    assertThat(make(award)).isEqualTo(new MakeOutcome.Refused(ShareRefusal.AWARD_NOT_STANDING));
  }

  @ParameterizedTest
  @CsvSource({
    "THEORY_ATTESTED, 'Attestation de la théorie (essai)', CertificateOfCompletion",
    "PROVISIONAL_GRANTED, 'Certificat provisoire en intervention par les pairs (essai)', Certificate",
    "CERTIFICATE_GRANTED, 'Certificat en intervention par les pairs (essai)', Certificate"
  })
  void saysInFullWhatWasEarned(FactKind kind, String title, String type) {
    Award award = fixture.granted(kind);
    ShareView share = fixture.shareOf(award, Wording.FULL, Language.FR, EVERYTHING);
    Shown shown = share.shown();
    String signed = new String(fixture.file(award, share), StandardCharsets.UTF_8);

    assertThat(shown.title()).isEqualTo(title);
    assertThat(shown.modules()).containsExactly("Rétablissement", "Limites");
    assertThat(shown.limits()).contains("Ne confère aucun titre réservé.");
    assertThat(signed).contains("\"achievementType\":\"" + type + "\"");
    assertThat(signed).contains(shown.modules());
    assertThat(shown.limits().contains("provisoire"))
        .isEqualTo(kind == FactKind.PROVISIONAL_GRANTED);
  }

  @Test
  void saysHoursSettingsCriteriaAndWhoDecidedOfACertificate() {
    Award award = fixture.granted(FactKind.CERTIFICATE_GRANTED);

    Shown shown = fixture.shareOf(award, Wording.FULL, Language.FR, EVERYTHING).shown();

    assertThat(shown.hours()).isEqualTo("50\u00a0h de formation, 120\u00a0h de stage");
    assertThat(shown.practicum())
        .containsExactly(
            "Contact direct\u00a0: 42\u00a0h",
            "Supervision entre pairs\u00a0: 78\u00a0h",
            "Types de milieux\u00a0: Centre de crise");
    assertThat(shown.skills()).startsWith("Parle sans stigmatiser");
    assertThat(shown.assessment())
        .contains("60 questions", "75\u00a0%", "Deux personnes", "Code d’éthique signé");
    assertThat(shown.rules()).contains("2026-11-21");
  }

  @Test
  void saysInNeutralWordsTheHoursOfTheWholeAndLooksLikeAnyCourse() {
    Award award = fixture.granted(FactKind.CERTIFICATE_GRANTED);
    ShareView share = fixture.shareOf(award, Wording.NEUTRAL, Language.FR, EVERYTHING);
    Shown shown = share.shown();

    assertThat(shown.title()).isEqualTo("Formation en soutien communautaire, 170\u00a0h");
    assertThat(shown.modules()).isEmpty();
    assertThat(shown.skills()).containsExactly("Parle avec respect", "Encourager sans promettre");
    assertThat(shown.practicum())
        .containsExactly("120\u00a0h de stage", "Types de milieux\u00a0: Service d’accueil");
    assertThat(new String(fixture.file(award, share), StandardCharsets.UTF_8))
        .contains("\"achievementType\":\"Course\"");
  }

  @Test
  void signsNothingThatTheHolderLeftOut() {
    Award award = fixture.granted(FactKind.CERTIFICATE_GRANTED);
    ShareView share = fixture.shareOf(award, Wording.NEUTRAL, Language.EN, Set.of());
    Shown shown = share.shown();

    assertThat(shown.claims()).isEmpty();
    assertThat(shown.title()).isEqualTo("Training in community support");
    assertThat(new String(fixture.file(award, share), StandardCharsets.UTF_8))
        .doesNotContain("120")
        .doesNotContain("170")
        .doesNotContain("Speaks with respect");
  }

  /** Lists are shared by all tests, and an edition that is published stays as it is. */
  private static Instant anEpochOfItsOwn(FactKind kind) {
    return Instant.parse("2026-12-05T01:07:00Z").plus(Duration.ofHours(kind.ordinal()));
  }

  private MakeOutcome make(Award award) {
    ShareWish wish =
        new ShareWish(award.id(), Wording.NEUTRAL, NameShown.NONE, Language.FR, 30, "");
    return fixture.database.inTransaction(() -> fixture.shares.make(award.holder(), wish));
  }

  private Verdict verdict(byte[] file) throws IOException {
    UUID list =
        fixture.database.inTransaction(fixture.certification.lists::all).stream()
            .filter(each -> new String(file, StandardCharsets.UTF_8).contains(each.toString()))
            .findFirst()
            .orElseThrow();
    byte[] edition =
        fixture
            .database
            .inTransaction(() -> fixture.certification.lists.served(list))
            .orElseThrow()
            .bytes();
    return new Verifier(fixture.certification.identity.document())
        .verify(file, edition, fixture.certification.clock.instant());
  }

  private static Optional<String> id(byte[] file) {
    return Pattern.compile("urn:uuid:[0-9a-f-]+")
        .matcher(new String(file, StandardCharsets.UTF_8))
        .results()
        .map(found -> found.group())
        .findFirst();
  }
}
