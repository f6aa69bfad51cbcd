package org.fanal.credentials.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.authlete.sd.Disclosure;
import com.authlete.sd.SDJWT;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WalletCopiesTest {

  private final WalletCopies issuer = WalletFixture.issuer();
  private final HolderKey holder =
      new HolderKey(WalletFixture.walletKey().toPublicJWK().toJSONObject());

  @Test
  void tellsInAnyCaseOnlyWhatEveryCopyTells() throws Exception {
    SignedJWT jwt = SignedJWT.parse(copy(7).getCredentialJwt());

    assertThat(jwt.verify(new ECDSAVerifier(ECKey.parse(issuer.key().published())))).isTrue();
    assertThat(jwt.getHeader().getType().getType()).isEqualTo("dc+sd-jwt");
    assertThat(jwt.getHeader().getKeyID()).isEqualTo(issuer.key().id());
    assertThat(new TreeSet<>(jwt.getJWTClaimsSet().getClaims().keySet()))
        .containsExactly("_sd", "_sd_alg", "cnf", "exp", "iss", "nbf", "status", "vct");
    assertThat(jwt.getJWTClaimsSet().getJSONObjectClaim("cnf"))
        .isEqualTo(Map.of("jwk", holder.publicKey()));
    assertThat(jwt.getJWTClaimsSet().getJSONObjectClaim("status").toString())
        .contains("idx=7", WalletFixture.LIST.toString());
  }

  @Test
  void discloseEachThingByItself() {
    SDJWT copy = copy(7);

    assertThat(copy.getDisclosures())
        .extracting(Disclosure::getClaimName)
        .containsExactlyElementsOf(WalletCopies.names());
    assertThat(copy.getDisclosures())
        .extracting(Disclosure::getClaimValue)
        .contains("Registre", "Œdipe Ÿ.", "Formation en soutien communautaire, 180 h")
        .doesNotContain("Fanal");
  }

  @Test
  void sharesNothingThatCouldBeCompared() throws Exception {
    SDJWT one = copy(7);
    SDJWT other = copy(8);

    Set<String> salts = new TreeSet<>();
    one.getDisclosures().forEach(each -> salts.add(each.digest()));
    other.getDisclosures().forEach(each -> salts.add(each.digest()));

    assertThat(salts).hasSize(2 * WalletCopies.names().size());
    assertThat(SignedJWT.parse(one.getCredentialJwt()).getJWTClaimsSet().getClaim("_sd"))
        .isNotEqualTo(SignedJWT.parse(other.getCredentialJwt()).getJWTClaimsSet().getClaim("_sd"));
  }

  @Test
  void refusesAnAddressThatAnybodyCouldAnswerFor() {
    assertThatThrownBy(
            () ->
                new WalletCopies(
                    issuer.issuer(),
                    URI.create("http://verifier.example"),
                    issuer.type(),
                    issuer.key()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void neverShowsThePrivateHalf() {
    assertThat(issuer.key().published()).doesNotContainKey("d");
    assertThat(issuer.key().toString()).isEqualTo("WalletKey[" + issuer.key().id() + "]");
  }

  private SDJWT copy(int index) {
    return SDJWT.parse(issuer.sign(WalletFixture.claims(), holder, WalletFixture.place(index)));
  }
}
