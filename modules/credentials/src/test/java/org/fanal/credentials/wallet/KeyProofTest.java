package org.fanal.credentials.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.credentials.wallet.WalletFixture.NOW;
import static org.fanal.credentials.wallet.WalletFixture.header;
import static org.fanal.credentials.wallet.WalletFixture.proof;
import static org.fanal.credentials.wallet.WalletFixture.proofClaims;
import static org.fanal.credentials.wallet.WalletFixture.walletKey;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fanal.credentials.wallet.KeyProof.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class KeyProofTest {

  private static final ECKey KEY = walletKey();

  @Test
  void givesTheWalletsKeyAndNothingElseOfIt() {
    KeyProof.Outcome outcome = check(proof(header(KEY).build(), proofClaims().build(), KEY));

    assertThat(outcome.flaw()).isEmpty();
    assertThat(outcome.key().orElseThrow().publicKey()).containsOnlyKeys("kty", "crv", "x", "y");
  }

  @Test
  void knowsAKeyByTheIdThatTheWalletGivesIt() {
    HolderKey bare = new HolderKey(KEY.toPublicJWK().toJSONObject());
    String did = bare.subject().did();
    JWSHeader named = header(KEY).jwk(null).keyID(did + "#0").build();

    HolderKey found = check(proof(named, proofClaims().build(), KEY)).key().orElseThrow();

    assertThat(found).isEqualTo(bare);
    assertThat(found.subject().did()).startsWith("did:jwk:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"X\",\"y\":\"Y\"} | OWN",
        "{\"y\":\"Y\",\"x\":\"X\",\"crv\":\"P-256\",\"kty\":\"EC\"} | OWN",
        "{ \"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"X\",\"y\":\"Y\"} | BARE",
        "{\"\\u006bty\":\"EC\",\"crv\":\"P-256\",\"x\":\"X\",\"y\":\"Y\"} | BARE",
        "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"X\",\"y\":\"Y\",\"use\":\"sig\"} | BARE",
        "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"X\",\"y\":\"Y\",\"kid\":\"Ann\",\"alg\":\"ES256\"} | BARE",
        "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"X\",\"y\":\"Y\",\"name\":\"Ann\"} | NONE",
        "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"X\",\"y\":\"Y\",\"x5u\":\"https://a.example\"} | NONE"
      })
  void keepsTheSpellingOfAKeyOnlyWhereItSaysNothingElse(String json, String kept) {
    String spelled =
        json.replace("\"X\"", "\"" + KEY.getX() + "\"").replace("\"Y\"", "\"" + KEY.getY() + "\"");
    String did = "did:jwk:" + Base64URL.encode(spelled);
    String bare = new HolderKey(KEY.toPublicJWK().toJSONObject()).subject().did();
    JWSHeader named = header(KEY).jwk(null).keyID(did + "#0").build();

    Optional<String> found =
        check(proof(named, proofClaims().build(), KEY)).key().map(key -> key.subject().did());

    assertThat(found).isEqualTo(Optional.ofNullable(Map.of("OWN", did, "BARE", bare).get(kept)));
  }

  @Test
  void knowsAKeyOfEd25519ByItsDid() throws GeneralSecurityException {
    EdwardsWallet wallet = new EdwardsWallet();

    KeyProof.Outcome outcome = check(wallet.proof(wallet.did()));
    KeyProof.Outcome another = check(wallet.proof(new EdwardsWallet().did()));

    assertThat(outcome.key().orElseThrow().subject().did()).isEqualTo(wallet.did());
    assertThat(outcome.key().orElseThrow().isOnP256()).isFalse();
    assertThat(another.flaw()).contains(Flaw.PROOF);
  }

  @ParameterizedTest
  @CsvSource({"-300, true", "-301, false", "0, true", "60, true", "61, false"})
  void isFreshForFiveMinutes(int seconds, boolean fresh) {
    Date issued = Date.from(NOW.plus(Duration.ofSeconds(seconds)));

    assertThat(
            check(proof(header(KEY).build(), proofClaims().issueTime(issued).build(), KEY)).flaw())
        .isEqualTo(fresh ? Optional.empty() : Optional.of(Flaw.PROOF));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unfit")
  void refuses(String what, String proof, Flaw flaw) {
    KeyProof.Outcome outcome = check(proof);

    assertThat(outcome.key()).isEmpty();
    assertThat(outcome.flaw()).contains(flaw);
  }

  static Stream<Arguments> unfit() {
    String good = proof(header(KEY).build(), proofClaims().build(), KEY);
    String unsigned = good.substring(0, good.lastIndexOf('.') + 1);
    return Stream.of(
        Arguments.of("nothing", "", Flaw.PROOF),
        Arguments.of("no token", "a.b.c", Flaw.PROOF),
        Arguments.of("no signature", unsigned, Flaw.PROOF),
        Arguments.of("alg none", "eyJhbGciOiJub25lIn0." + good.split("\\.")[1] + ".", Flaw.PROOF),
        Arguments.of("too long", good + "A".repeat(KeyProof.MAX_LENGTH), Flaw.PROOF),
        Arguments.of(
            "another type",
            proof(header(KEY).type(JOSEObjectType.JWT).build(), proofClaims().build(), KEY),
            Flaw.PROOF),
        Arguments.of(
            "no type",
            proof(header(KEY).type(null).build(), proofClaims().build(), KEY),
            Flaw.PROOF),
        Arguments.of(
            "signed with another key",
            proof(header(KEY).build(), proofClaims().build(), walletKey()),
            Flaw.PROOF),
        Arguments.of(
            "no key", proof(header(KEY).jwk(null).build(), proofClaims().build(), KEY), Flaw.PROOF),
        Arguments.of(
            "an id of another method",
            proof(
                header(KEY).jwk(null).keyID("did:web:other.example#0").build(),
                proofClaims().build(),
                KEY),
            Flaw.PROOF),
        Arguments.of(
            "an id that holds no key",
            proof(header(KEY).jwk(null).keyID("did:jwk:e30#0").build(), proofClaims().build(), KEY),
            Flaw.PROOF),
        Arguments.of(
            "a word that must be understood",
            proof(
                header(KEY).criticalParams(Set.of("x")).customParam("x", 1).build(),
                proofClaims().build(),
                KEY),
            Flaw.PROOF),
        Arguments.of(
            "for another issuer",
            proof(
                header(KEY).build(), proofClaims().audience("https://other.example").build(), KEY),
            Flaw.PROOF),
        Arguments.of(
            "for two issuers",
            proof(
                header(KEY).build(),
                proofClaims()
                    .audience(List.of(WalletFixture.ISSUER.toString(), "https://other.example"))
                    .build(),
                KEY),
            Flaw.PROOF),
        Arguments.of(
            "without its time",
            proof(header(KEY).build(), proofClaims().issueTime(null).build(), KEY),
            Flaw.PROOF),
        Arguments.of(
            "without a nonce",
            proof(header(KEY).build(), proofClaims().claim("nonce", null).build(), KEY),
            Flaw.NONCE),
        Arguments.of(
            "with a nonce of somebody else",
            proof(header(KEY).build(), proofClaims().claim("nonce", "theirs").build(), KEY),
            Flaw.NONCE));
  }

  private static KeyProof.Outcome check(String proof) {
    Instant now = NOW;
    return KeyProof.check(proof, WalletFixture.ISSUER, now, WalletFixture.NONCE::equals);
  }
}
