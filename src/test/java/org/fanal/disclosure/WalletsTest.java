package org.fanal.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.authlete.sd.SDJWT;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanal.certification.Award;
import org.fanal.certification.WalletForm;
import org.fanal.credentials.wallet.HolderKey;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.standing.FactKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WalletsTest {

  private static final String WITHDRAWN =
      "select count(*) from status_entry e where e.withdrawn_at is not null and e.entry_id in"
          + " (select entry_id from wallet_copy where share_id = ?1 union"
          + " select status_entry_id from share where id = ?1)";

  private final DisclosureFixture fixture = new DisclosureFixture();
  private ShareView share = fixture.aShare();
  private PersonId holder = fixture.holder;

  @Test
  void givesACopyForEachKeyOnce() throws ParseException {
    WalletOffer offer = offer();
    String token = redeem(offer, offer.pin()).orElseThrow().token();

    List<String> copies = taken(token, keys(3));

    assertThat(copies).hasSize(3);
    SignedJWT first = SignedJWT.parse(SDJWT.parse(copies.get(0)).getCredentialJwt());
    assertThat(first.getJWTClaimsSet().getStringClaim("iss"))
        .isEqualTo("https://demo.fanal.example");
    assertThat(copiesHeld()).isEqualTo(3);
    assertThat(redeem(offer, offer.pin())).as("taken once").isEmpty();
  }

  @Test
  void givesNoMoreThanTenAndNoneTwiceForOneKey() {
    String token = token();
    HolderKey key = key();

    assertThat(outcome(token, keys(11))).isInstanceOf(WalletOutcome.TooMany.class);
    assertThat(outcome(token, List.of(key, key))).isInstanceOf(WalletOutcome.TooMany.class);
    assertThat(outcome(token, List.of())).isInstanceOf(WalletOutcome.TooMany.class);
    assertThat(taken(token, keys(10))).hasSize(10);
    assertThat(outcome(token, keys(1))).isInstanceOf(WalletOutcome.TooMany.class);
  }

  @Test
  void countsBothFormsTogether() {
    String token = token();
    taken(token, keys(6));

    assertThat(outcome(token, WalletForm.WHOLE, keys(5))).isInstanceOf(WalletOutcome.TooMany.class);
    assertThat(whole(token, keys(4))).hasSize(4);
    assertThat(outcome(token, keys(1))).isInstanceOf(WalletOutcome.TooMany.class);
  }

  @Test
  void bindsEachOpenBadgeToItsKeyAndToNoOther() {
    List<HolderKey> keys = keys(2);

    List<JsonObject> badges = whole(token(), keys).stream().map(Jsons::read).toList();

    assertThat(badges.stream().map(badge -> text(badge, "/credentialSubject/id")))
        .containsExactlyElementsOf(keys.stream().map(key -> key.subject().did()).toList());
    for (String own : List.of("/id", "/credentialSubject/achievement/id", "/credentialStatus/id")) {
      assertThat(badges.stream().map(badge -> text(badge, own))).doesNotHaveDuplicates();
    }
    assertThat(badges.stream().map(badge -> text(badge, "/validUntil")))
        .containsOnly(share.shown().until() + "T23:59:59Z");
    FileVerdict verdict = judged(badges.get(0));
    assertThat(verdict.valid()).isTrue();
    assertThat(verdict.statement().orElseThrow().name()).isEqualTo(share.shown().title());
  }

  @Test
  void endsOpenBadgesWithTheirShare() {
    String token = token();
    JsonObject badge = Jsons.read(whole(token, keys(1)).get(0));

    fixture.withdraw(share);
    fixture.pass(Duration.ofMinutes(15));

    assertThat(judged(badge).status()).contains(Doubt.ENDED);
    assertThat(outcome(token, WalletForm.WHOLE, keys(1))).isInstanceOf(WalletOutcome.NoRight.class);
  }

  @Test
  void givesNoMoreThanFiftyOfOneShareHoweverManyOffers() {
    for (int offers = 0; offers < 4; offers++) {
      taken(token(), keys(10));
    }
    String early = token();
    String late = token();
    taken(early, keys(9));

    assertThat(outcome(late, keys(2))).isInstanceOf(WalletOutcome.TooMany.class);
    assertThat(makes(holder)).isTrue();
    assertThat(taken(late, keys(1))).hasSize(1);
    assertThat(copiesHeld()).isEqualTo(Wallets.MOST_OF_SHARE);
    assertThat(makes(holder)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"4, true", "5, false"})
  void endsAnOfferAfterFiveWrongNumbers(int wrong, boolean stands) {
    WalletOffer offer = offer();
    String other = offer.pin().equals("000000") ? "000001" : "000000";
    for (int tries = 0; tries < wrong; tries++) {
      assertThat(redeem(offer, other)).isEmpty();
    }

    assertThat(redeem(offer, offer.pin()).isPresent()).isEqualTo(stands);
  }

  @ParameterizedTest
  @CsvSource({"599, true", "600, false", "601, false"})
  void letsAnOfferStandForTenMinutes(int seconds, boolean stands) {
    WalletOffer offer = offer();
    fixture.pass(Duration.ofSeconds(seconds));

    assertThat(found().isPresent()).isEqualTo(stands);
    assertThat(redeem(offer, offer.pin()).isPresent()).isEqualTo(stands);
  }

  @Test
  void replacesAnOfferThatWasNotTaken() {
    WalletOffer first = offer();
    WalletOffer second = offer();

    assertThat(redeem(first, first.pin())).isEmpty();
    assertThat(redeem(second, second.pin())).isPresent();
  }

  @Test
  void givesNothingOfAShareThatWasStoppedMeanwhile() {
    String token = token();
    fixture.withdraw(share);

    assertThat(outcome(token, keys(1))).isInstanceOf(WalletOutcome.NoRight.class);
    assertThat(makes(holder)).isFalse();
  }

  @Test
  void endsEveryCopyWithItsShare() {
    taken(token(), keys(2));

    fixture.withdraw(share);

    assertThat(withdrawn()).isEqualTo(3);
  }

  @Test
  void endsEveryCopyWhileTheAwardIsHeld() {
    Award award = fixture.granted(FactKind.CERTIFICATE_GRANTED);
    holder = award.holder();
    share = fixture.shareOf(award);
    String token = token();
    taken(token, keys(2));

    fixture.happens(award, FactKind.SUSPENDED);

    assertThat(withdrawn()).isEqualTo(3);
    assertThat(outcome(token, keys(1))).isInstanceOf(WalletOutcome.NoRight.class);
  }

  @Test
  void isForTheHolderAlone() {
    PersonId other = new PersonId(UUID.randomUUID());

    assertThat(makes(other)).isFalse();
    offer();
    assertThat(fixture.database.inTransaction(() -> fixture.walletOffers.find(other, share.id())))
        .isEmpty();
  }

  @Test
  void answersUnknownRightsLikeLateOnes() {
    String token = token();
    fixture.pass(Duration.ofMinutes(10));

    assertThat(outcome("", keys(1))).isInstanceOf(WalletOutcome.NoRight.class);
    assertThat(outcome(token, keys(1))).isInstanceOf(WalletOutcome.NoRight.class);
  }

  private String token() {
    WalletOffer offer = offer();
    return redeem(offer, offer.pin()).orElseThrow().token();
  }

  private WalletOffer offer() {
    assertThat(makes(holder)).isTrue();
    return found().orElseThrow();
  }

  private boolean makes(PersonId who) {
    return fixture.database.inTransaction(() -> fixture.walletOffers.make(who, share.id()));
  }

  private Optional<WalletOffer> found() {
    return fixture.database.inTransaction(() -> fixture.walletOffers.find(holder, share.id()));
  }

  private Optional<WalletGrant> redeem(WalletOffer offer, String pin) {
    String query = URI.create(offer.link()).getRawQuery();
    String json =
        URLDecoder.decode(query.substring("credential_offer=".length()), StandardCharsets.UTF_8);
    String code = json.replaceFirst(".*\"pre-authorized_code\":\"([^\"]+)\".*", "$1");
    return fixture.database.inTransaction(() -> fixture.wallets.redeem(code, pin));
  }

  private List<String> taken(String token, List<HolderKey> keys) {
    return ((WalletOutcome.Copies) outcome(token, keys)).texts();
  }

  private List<String> whole(String token, List<HolderKey> keys) {
    return ((WalletOutcome.Copies) outcome(token, WalletForm.WHOLE, keys)).texts();
  }

  private FileVerdict judged(JsonObject badge) {
    PresentedFiles files =
        new PresentedFiles(
            fixture.certification.identity,
            fixture.certification.seals,
            fixture.certification.lists,
            fixture.certification.clock);
    byte[] file = badge.toString().getBytes(StandardCharsets.UTF_8);
    return fixture.database.inTransaction(() -> files.judge(file));
  }

  private static String text(JsonObject badge, String pointer) {
    return ((JsonString) badge.getValue(pointer)).getString();
  }

  private WalletOutcome outcome(String token, List<HolderKey> keys) {
    return outcome(token, WalletForm.APART, keys);
  }

  private WalletOutcome outcome(String token, WalletForm form, List<HolderKey> keys) {
    return fixture.database.inTransaction(() -> fixture.wallets.copies(token, form, keys));
  }

  private int copiesHeld() {
    return fixture.database.inTransaction(() -> fixture.walletOffers.copies(holder, share.id()));
  }

  private int withdrawn() {
    return fixture.database.inTransaction(
        () ->
            ((Number)
                    fixture
                        .database
                        .entities()
                        .createNativeQuery(WITHDRAWN)
                        .setParameter(1, share.id().toString())
                        .getSingleResult())
                .intValue());
  }

  private static List<HolderKey> keys(int number) {
    return Stream.generate(WalletsTest::key).limit(number).toList();
  }

  private static HolderKey key() {
    try {
      return new HolderKey(new ECKeyGenerator(Curve.P_256).generate().toPublicJWK().toJSONObject());
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
