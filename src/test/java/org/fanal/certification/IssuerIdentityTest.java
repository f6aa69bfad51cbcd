package org.fanal.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.fanal.credentials.Wording;
import org.fanal.credentials.keys.KeyKind;
import org.fanal.credentials.keys.KeyText;
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
    Map<String, String> own = new HashMap<>();
    for (KeyKind kind : KeyKind.values()) {
      Path key = Files.writeString(home.resolve(kind.word()), KeyText.fresh(kind).text());
      own.put("fanal." + kind.word() + ".key.file", key.toString());
    }
    Settings real = PlatformFixture.settings(own);

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
    Map<String, String> values = new HashMap<>(more);
    values.put("fanal.issuer.did", "did:web:other.example");
    return fixture.identity(CertificationFixture.demo(values));
  }

  private void start(IssuerIdentity identity) {
    fixture.database.inTransaction(() -> identity.start(new Object()));
  }
}
