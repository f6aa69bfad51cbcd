package org.fanal.certification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerAddressTest {

  @Test
  void speaksFromItsHost() {
    IssuerAddress address = IssuerAddress.of("did:web:registre.org");

    assertThat(address.document()).hasToString("https://registre.org/.well-known/did.json");
    assertThat(address.unfitForRealUse(URI.create("https://registre.org"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo.fanal.example",
        "example",
        "localhost",
        "fanal.localhost",
        "server",
        "127.0.0.1",
        "10.1.2.3"
      })
  void isRefusedForRealUseWhereNobodyCanReachIt(String host) {
    assertThat(IssuerAddress.of("did:web:" + host).unfitForRealUse(URI.create("https://" + host)))
        .hasValueSatisfying(why -> assertThat(why).contains("Set fanal.issuer.did"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://other.org", "http://registre.org"})
  void isRefusedForRealUseUnlessItIsTheNeutralAddress(String neutral) {
    assertThat(IssuerAddress.of("did:web:registre.org").unfitForRealUse(URI.create(neutral)))
        .isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"did:key:z6Mk", "did:web:", "did:web:a:b", "did:web:A b", "did:web:[::1]", ""})
  void refusesWhatIsNoHost(String did) {
    assertThatThrownBy(() -> IssuerAddress.of(did)).isInstanceOf(IllegalArgumentException.class);
  }
}
