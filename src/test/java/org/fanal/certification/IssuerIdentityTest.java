package org.fanal.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.fanal.certification.model.KeyFile;
import org.fanal.credentials.Wording;
import org.fanal.kernel.Language;
import org.fanal.platform.PlatformFixture;
import org.fanal.platform.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssuerIdentityTest {

  private static final String DEMO = "did:web:demo.fanal.example";

  @TempDir private Path home;
  private final CertificationFixture fixture = new CertificationFixture();

  @Test
  void isFixedByTheFirstSignature() {
    fixture.database.inTransaction(() -> fixture.identity.credentials());
    IssuerIdentity same = fixture.identity(CertificationFixture.demo(Map.of()));
    IssuerIdentity other = elsewhere(Map.of());

    assertThatCode(() -> start(same)).doesNotThrowAnyException();
    assertThatThrownBy(() -> start(other))
        .hasMessageContaining(DEMO)
        .hasMessageContaining("nobody could check them")
        .hasMessageContaining("fanal.issuer.did.replaces");
  }

  @Test
  void changesOnlyForWhoeverSaysThatTheyKnow() {
    fixture.database.inTransaction(() -> fixture.identity.credentials());

    start(elsewhere(Map.of("fanal.issuer.did.replaces", DEMO)));

    assertThatCode(() -> start(elsewhere(Map.of()))).doesNotThrowAnyException();
    start(
        fixture.identity(
            CertificationFixture.demo(
                Map.of("fanal.issuer.did.replaces", "did:web:other.example"))));
  }

  @Test
  void refusesAReservedNameForRealUse() throws IOException {
    String own = KeyFile.forDemo().lines().skip(1).reduce("", (a, b) -> a + b + "\n");
    Path key = Files.writeString(home.resolve("own.pem"), own);
    Settings real = PlatformFixture.settings(Map.of("fanal.signing.key.file", key.toString()));

    assertThatThrownBy(() -> start(fixture.identity(real)))
        .hasMessageContaining("cannot sign real certificates");
  }

  @Test
  void variesByWordingInNameAlone() {
    assertThat(fixture.identity.issuer().nameIn(Wording.FULL, Language.FR)).isEqualTo("Fanal");
    assertThat(fixture.identity.issuer().nameIn(Wording.NEUTRAL, Language.FR))
        .isEqualTo("Registre des formations communautaires");
    assertThat(fixture.identity.document().did()).hasToString(DEMO);
  }

  private IssuerIdentity elsewhere(Map<String, String> more) {
    Map<String, String> values = new java.util.HashMap<>(more);
    values.put("fanal.issuer.did", "did:web:other.example");
    return fixture.identity(CertificationFixture.demo(values));
  }

  private void start(IssuerIdentity identity) {
    fixture.database.inTransaction(() -> identity.start(new Object()));
  }
}
