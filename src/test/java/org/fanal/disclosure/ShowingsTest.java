package org.fanal.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.authlete.sd.SDJWT;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.fanal.certification.Award;
import org.fanal.certification.WalletForm;
import org.fanal.credentials.wallet.HolderKey;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.standing.FactKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowingsTest {

  private final DisclosureFixture fixture = new DisclosureFixture();
  private final Showings showings = fixture.showings;
  private final ECKey key = key();

  @Test
  void showsWhatTheWalletShowsAndKeepsNothingOfIt() {
    ShareView share = fixture.aShare();
    Showing asked = asked();

    assertThat(answered(asked, copyOf(share, fixture.holder))).isTrue();

    assertThat(showings.isWaiting(asked.handle())).isFalse();
    ShowingOutcome.Shows shows = (ShowingOutcome.Shows) showings.look(asked.handle());
    assertThat(shows.told().says())
        .containsEntry("title", share.shown().title())
        .containsEntry("holder", DisclosureFixture.NAME);
    assertThat(showings.look(asked.handle())).isInstanceOf(ShowingOutcome.Nothing.class);
    assertThat(fixture.seen(share.id()).receipts()).isEmpty();
  }

  @Test
  void waitsUntilTheWalletAnswers() {
    Showing asked = asked();

    assertThat(showings.isWaiting(asked.handle())).isTrue();
    assertThat(((ShowingOutcome.Waits) showings.look(asked.handle())).showing()).isEqualTo(asked);
  }

  @Test
  void asksTwentyTimesAtMostForOneClientAtATime() {
    for (int asked = 0; asked < 20; asked++) {
      assertThat(showings.ask("192.0.2.7")).isPresent();
    }

    assertThat(showings.ask("192.0.2.7")).isEmpty();
    assertThat(showings.ask("192.0.2.8")).isPresent();
  }

  @Test
  void takesOneAnswerOnly() {
    SDJWT copy = copyOf(fixture.aShare(), fixture.holder);
    Showing asked = asked();
    JWTClaimsSet request = request(asked);

    assertThat(receive(request, copy)).isTrue();
    assertThat(receive(request, copy)).as("again").isFalse();
    assertThat(showings.request(idOf(asked))).isEmpty();
    assertThat(answered(asked(), copy)).as("the same copy for another question").isTrue();
  }

  @Test
  void refusesAnAnswerToAnotherQuestion() throws ParseException {
    SDJWT copy = copyOf(fixture.aShare(), fixture.holder);
    JWTClaimsSet one = request(asked());
    JWTClaimsSet other = request(asked());
    String tokens = tokens(copy, one.getStringClaim("nonce"));

    assertThat(receive(other.getStringClaim("state"), tokens)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"299, true", "300, false"})
  void standsForFiveMinutes(int seconds, boolean stands) {
    SDJWT copy = copyOf(fixture.aShare(), fixture.holder);
    JWTClaimsSet request = request(asked());
    fixture.pass(Duration.ofSeconds(seconds));

    assertThat(receive(request, copy)).isEqualTo(stands);
  }

  @Test
  void endsACopyAtOnceWithItsShare() {
    ShareView share = fixture.aShare();
    SDJWT copy = copyOf(share, fixture.holder);

    fixture.withdraw(share);

    isNothing(asked -> answered(asked, copy));
  }

  @Test
  void endsACopyAtOnceWithItsAward() {
    Award award = fixture.granted(FactKind.CERTIFICATE_GRANTED);
    SDJWT copy = copyOf(fixture.shareOf(award), award.holder());

    fixture.happens(award, FactKind.SUSPENDED);

    isNothing(asked -> answered(asked, copy));
  }

  @Test
  void saysTheSameOfWhateverElseComes() throws ParseException {
    SDJWT copy = copyOf(fixture.aShare(), fixture.holder);

    for (String tokens :
        List.of("", "[]", "{}", "{\"copy\":1}", "{\"copy\":1e99999999999}", "{\"copy\":\"a~b\"}")) {
      isNothing(asked -> receive(state(request(asked)), tokens));
    }
    isNothing(asked -> receive(state(request(asked)), tokens(copy, "another-nonce")));
    assertThat(showings.look("unknown")).isInstanceOf(ShowingOutcome.Nothing.class);
    assertThat(receive("unknown", "{}")).isFalse();
  }

  @Test
  void namesNothingButTheNeutralAddressToTheWallet() throws ParseException {
    Showing asked = asked();
    String request = showings.request(idOf(asked)).orElseThrow();
    String said = SignedJWT.parse(request).getPayload().toString();

    assertThat(said).contains("https://demo.fanal.example/v/wallet/shown").doesNotContain("pair");
    assertThat(asked.link()).doesNotContain(asked.handle());
    assertThat(said).doesNotContain(asked.handle());
  }

  private void isNothing(Consumer<Showing> answer) {
    Showing asked = asked();
    answer.accept(asked);

    assertThat(showings.isWaiting(asked.handle())).isFalse();
    assertThat(showings.look(asked.handle())).isInstanceOf(ShowingOutcome.Nothing.class);
  }

  private Showing asked() {
    return showings.ask("192.0.2.1").orElseThrow();
  }

  private boolean answered(Showing asked, SDJWT copy) {
    return receive(request(asked), copy);
  }

  private boolean receive(JWTClaimsSet request, SDJWT copy) {
    try {
      return receive(state(request), tokens(copy, request.getStringClaim("nonce")));
    } catch (ParseException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private boolean receive(String state, String tokens) {
    return fixture.database.inTransaction(() -> showings.receive(state, tokens));
  }

  private static String state(JWTClaimsSet request) {
    return request.getClaim("state").toString();
  }

  private JWTClaimsSet request(Showing asked) {
    try {
      return SignedJWT.parse(showings.request(idOf(asked)).orElseThrow()).getJWTClaimsSet();
    } catch (ParseException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String idOf(Showing asked) {
    String link = URLDecoder.decode(asked.link(), StandardCharsets.UTF_8);
    return link.substring(link.lastIndexOf('/') + 1);
  }

  private SDJWT copyOf(ShareView share, PersonId holder) {
    HolderKey wallet = new HolderKey(key.toPublicJWK().toJSONObject());
    return fixture.database.inTransaction(
        () -> {
          fixture.walletOffers.make(holder, share.id());
          WalletOffer offer = fixture.walletOffers.find(holder, share.id()).orElseThrow();
          String token = fixture.wallets.redeem(code(offer), offer.pin()).orElseThrow().token();
          WalletOutcome taken = fixture.wallets.copies(token, WalletForm.APART, List.of(wallet));
          return SDJWT.parse(((WalletOutcome.Copies) taken).texts().get(0));
        });
  }

  private static String code(WalletOffer offer) {
    String query = URI.create(offer.link()).getRawQuery();
    String json =
        URLDecoder.decode(query.substring("credential_offer=".length()), StandardCharsets.UTF_8);
    return json.replaceFirst(".*\"pre-authorized_code\":\"([^\"]+)\".*", "$1");
  }

  private String tokens(SDJWT copy, String nonce) {
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .audience(fixture.certification.showing.audience())
            .issueTime(Date.from(fixture.certification.clock.instant()))
            .claim("nonce", nonce)
            .claim("sd_hash", copy.getSDHash())
            .build();
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.ES256).type(new JOSEObjectType("kb+jwt")).build();
    SignedJWT binding = new SignedJWT(header, claims);
    try {
      binding.sign(new ECDSASigner(key));
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
    return "{\"copy\":[\"" + copy + binding.serialize() + "\"]}";
  }

  private static ECKey key() {
    try {
      return new ECKeyGenerator(Curve.P_256).generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
