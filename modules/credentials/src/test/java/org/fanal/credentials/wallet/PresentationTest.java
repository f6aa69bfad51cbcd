package org.fanal.credentials.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.credentials.wallet.WalletFixture.NOW;

import com.authlete.sd.SDJWT;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PresentationTest {

  private static final String VERIFIER = "decentralized_identifier:did:web:verifier.example";
  private static final WalletCopies ISSUER = WalletFixture.issuer();
  private static final ECKey KEY = WalletFixture.walletKey();
  private static final SDJWT COPY = copyOf(ISSUER, KEY);
  private static final UnaryOperator<JWTClaimsSet.Builder> AS_ASKED = claims -> claims;

  @Test
  void tellsAllThatTheWalletShows() {
    Presentation.Told told = read(shown(COPY, Set.copyOf(WalletCopies.names()))).orElseThrow();

    assertThat(told.says()).containsOnlyKeys(WalletCopies.names());
    assertThat(told.says()).containsEntry("holder", "Œdipe Ÿ.").containsEntry("language", "fr");
    assertThat(told.place()).isEqualTo(WalletFixture.place(7));
    assertThat(told.until()).isEqualTo(Instant.parse("2027-01-31T23:59:59Z"));
  }

  @Test
  void tellsNothingThatTheWalletKeepsBack() {
    assertThat(read(shown(COPY, Set.of("title"))).orElseThrow().says())
        .containsExactly(Map.entry("title", "Formation en soutien communautaire, 180 h"));
    assertThat(read(shown(COPY, Set.of())).orElseThrow().says()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-300, true", "-301, false", "60, true", "61, false"})
  void wasSignedJustNow(int seconds, boolean holds) {
    Date signed = Date.from(NOW.plusSeconds(seconds));

    assertThat(read(shown(claims -> claims.issueTime(signed)))).matches(found(holds));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-31T23:59:59Z, false",
    "2026-11-01T00:00:00Z, true",
    "2027-01-31T23:59:58Z, true",
    "2027-01-31T23:59:59Z, false"
  })
  void isInForceFromItsFirstSecondToItsLast(Instant now, boolean holds) {
    String shown = shown(claims -> claims.issueTime(Date.from(now)));

    assertThat(Presentation.read(shown, asked(), now)).matches(found(holds));
  }

  static Stream<Arguments> unfit() {
    String good = shown(AS_ASKED);
    SDJWT other = copyOf(ISSUER, WalletFixture.walletKey());
    SDJWT foreign = copyOf(WalletFixture.issuer(), KEY);
    String copy = COPY.getCredentialJwt();
    String told = COPY.getDisclosures().get(0).getDisclosure();
    return Stream.of(
        Arguments.of("nothing", ""),
        Arguments.of("words", "Bonjour~"),
        Arguments.of("tildes alone", "~~~"),
        Arguments.of("too long", good + "A".repeat(Presentation.MAX_LENGTH)),
        Arguments.of("not signed by the holder", good.substring(0, good.lastIndexOf('~') + 1)),
        Arguments.of("signed by another key", bound(COPY, WalletFixture.walletKey(), AS_ASKED)),
        Arguments.of("a copy for another key", bound(other, KEY, AS_ASKED)),
        Arguments.of("a copy of another issuer", bound(foreign, KEY, AS_ASKED)),
        Arguments.of("for another asker", shown(claims -> claims.audience("https://a.example"))),
        Arguments.of(
            "for two askers", shown(claims -> claims.audience(List.of(VERIFIER, "https://b.cd")))),
        Arguments.of("another nonce", shown(claims -> claims.claim("nonce", "theirs"))),
        Arguments.of("no nonce", shown(claims -> claims.claim("nonce", null))),
        Arguments.of("no time", shown(claims -> claims.issueTime(null))),
        Arguments.of("of other words", shown(claims -> claims.claim("sd_hash", "AAAA"))),
        Arguments.of("one part fewer", good.replace(told + "~", "")),
        Arguments.of("one part twice", bound(copy + "~" + told + "~" + told + "~")),
        Arguments.of(
            "a part of another copy",
            bound(copy + "~" + other.getDisclosures().get(0).getDisclosure() + "~")),
        Arguments.of("another signature of the issuer", bound(flipped(copy) + "~" + told + "~")),
        Arguments.of("no algorithm", "eyJhbGciOiJub25lIn0" + good.substring(good.indexOf('.'))),
        Arguments.of("the holder's token as a copy", good.substring(good.lastIndexOf('~') + 1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unfit")
  void refuses(String what, String shown) {
    assertThat(read(shown)).as(what).isEmpty();
  }

  @Test
  void refusesACopyOfAnotherType() {
    URI type = URI.create("https://verifier.example/other");
    Presentation.Asked other =
        new Presentation.Asked(
            WalletFixture.ISSUER,
            type,
            List.of(ISSUER.key().half()),
            VERIFIER,
            WalletFixture.NONCE);

    assertThat(Presentation.read(shown(AS_ASKED), other, NOW)).isEmpty();
  }

  @Test
  void asksInTheNameOfTheIssuerWhatAWalletMayKeepBack() throws Exception {
    String request =
        new ShowingRequest(
                URI.create(WalletFixture.ISSUER + "/shown"),
                ISSUER.type(),
                "a-nonce",
                "a-state",
                NOW,
                Duration.ofMinutes(5))
            .sign(ISSUER.issuer(), ISSUER.key());

    SignedJWT jwt = SignedJWT.parse(request);
    assertThat(jwt.getHeader().getKeyID())
        .isEqualTo("did:web:verifier.example#" + ISSUER.key().id());
    assertThat(jwt.getJWTClaimsSet().getStringClaim("client_id")).isEqualTo(VERIFIER);
    assertThat(jwt.getJWTClaimsSet().getClaim("dcql_query").toString())
        .contains("claim_sets=[[title, description, criteria, issued_by, language, holder]")
        .contains("[title, issued_by, language]]");
    assertThat(request).doesNotContain("Fanal");
  }

  private static Optional<Presentation.Told> read(String shown) {
    return Presentation.read(shown, asked(), NOW);
  }

  private static Presentation.Asked asked() {
    return new Presentation.Asked(
        WalletFixture.ISSUER,
        ISSUER.type(),
        List.of(WalletKey.generate().half(), ISSUER.key().half()),
        VERIFIER,
        WalletFixture.NONCE);
  }

  private static SDJWT copyOf(WalletCopies issuer, ECKey key) {
    HolderKey holder = new HolderKey(key.toPublicJWK().toJSONObject());
    return SDJWT.parse(issuer.sign(WalletFixture.claims(), holder, WalletFixture.place(7)));
  }

  private static String shown(SDJWT copy, Set<String> told) {
    SDJWT part =
        new SDJWT(
            copy.getCredentialJwt(),
            copy.getDisclosures().stream()
                .filter(each -> told.contains(each.getClaimName()))
                .toList());
    return bound(part, KEY, AS_ASKED);
  }

  private static String shown(UnaryOperator<JWTClaimsSet.Builder> changed) {
    return bound(COPY, KEY, changed);
  }

  private static String bound(String presented) {
    return bound(SDJWT.parse(presented), KEY, AS_ASKED);
  }

  private static String bound(SDJWT copy, ECKey key, UnaryOperator<JWTClaimsSet.Builder> changed) {
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .audience(VERIFIER)
            .issueTime(Date.from(NOW))
            .claim("nonce", WalletFixture.NONCE)
            .claim("sd_hash", copy.getSDHash());
    SignedJWT jwt =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.ES256).type(new JOSEObjectType("kb+jwt")).build(),
            changed.apply(claims).build());
    try {
      jwt.sign(new ECDSASigner(key));
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
    return copy + jwt.serialize();
  }

  private static String flipped(String jwt) {
    int place = jwt.length() - 10;
    char other = jwt.charAt(place) == 'A' ? 'B' : 'A';
    return jwt.substring(0, place) + other + jwt.substring(place + 1);
  }

  private static Predicate<Optional<Presentation.Told>> found(boolean holds) {
    return read -> read.isPresent() == holds;
  }
}
