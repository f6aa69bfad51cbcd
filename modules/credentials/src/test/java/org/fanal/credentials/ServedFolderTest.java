package org.fanal.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fanal.credentials.check.ServedFolder;
import org.fanal.credentials.check.ServedFolder.Expectation;
import org.fanal.kernel.Language;
import org.junit.jupiter.api.Test;

/** Leaves the folder that the verifiers of {@code src/test/verifiers} read after this module. */
class ServedFolderTest {

  private static final Path FOLDER = Path.of("target/served");

  private final CredentialFixture fixture = new CredentialFixture();
  private final TokenKey tokenKey = TokenKey.generate(fixture.issuer, "rsa-1");

  @Test
  void holdsEveryWordingWithARevokedAndAnExpiredOne() throws IOException {
    ServedFolder served =
        ServedFolder.in(FOLDER)
            .document(
                URI.create("https://demo.fanal.example/.well-known/did.json"), fixture.did.bytes())
            .document(CredentialFixture.LIST, fixture.statusList())
            .document(WellKnown.keySet(fixture.issuer.did()).orElseThrow(), keys());
    for (Language language : Language.values()) {
      for (Wording wording : Wording.values()) {
        add(served, language, wording, Optional.empty());
        add(served, language, wording, Optional.of("Zoé Œuvrard"));
      }
    }
    add(served, "revoked", revoked(), Expectation.REVOKED);
    add(served, "expired", expired(), Expectation.EXPIRED);
    served.close(fixture.issuer.did(), CredentialFixture.NOW);

    assertThat(Files.readString(FOLDER.resolve("manifest.json"))).contains("expired.json");
  }

  private void add(ServedFolder served, Language language, Wording wording, Optional<String> holder)
      throws IOException {
    String name =
        "%s-%s-%s"
            .formatted(language.tag(), wording, holder.isPresent() ? "named" : "unnamed")
            .toLowerCase(Locale.ROOT);
    Claims claims = CredentialFixture.claims(language, wording, holder);
    add(served, name, fixture.sign(claims, CredentialFixture.INDEX), Expectation.VALID);
  }

  private void add(
      ServedFolder served, String name, SignedCredential credential, Expectation expectation)
      throws IOException {
    served
        .credential(name, credential.bytes(), expectation)
        .token(name, new Tokens(tokenKey).sign(credential), expectation);
  }

  private byte[] keys() {
    return KeySet.of(List.of(tokenKey)).bytes();
  }

  private SignedCredential revoked() {
    Claims claims = CredentialFixture.claims(Language.FR, Wording.FULL, Optional.empty());
    return fixture.sign(claims, CredentialFixture.REVOKED_INDEX);
  }

  private SignedCredential expired() {
    Claims now = CredentialFixture.claims(Language.EN, Wording.FULL, Optional.empty());
    Claims past =
        new Claims(
            now.language(),
            now.wording(),
            now.achievement(),
            now.hours(),
            now.holder(),
            YearMonth.of(2026, 8),
            LocalDate.of(2026, 11, 20));
    return fixture.sign(past, CredentialFixture.INDEX);
  }
}
