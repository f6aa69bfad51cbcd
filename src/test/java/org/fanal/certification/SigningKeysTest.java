package org.fanal.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.fanal.certification.model.KeyFile;
import org.fanal.platform.PlatformFixture;
import org.fanal.platform.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {

  private static final String CURRENT = "fanal.signing.key.file";
  private static final String PREVIOUS = "fanal.signing.key.previous.file";

  @TempDir private Path home;

  @Test
  void makesAPrivateDemoKeyOnce() throws IOException {
    Settings demo = CertificationFixture.demo(Map.of("fanal.home", home.toString()));

    SigningKeys first = new SigningKeys(demo);
    SigningKeys second = new SigningKeys(demo);

    assertThat(first.published()).isEqualTo(second.published()).hasSize(1);
    assertThat(Files.getPosixFilePermissions(home.resolve("demo-signing.pem")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void refusesRealUseWithoutAKeyAndWithADemoKey() throws IOException {
    Path demoKey = Files.writeString(home.resolve("key.pem"), KeyFile.forDemo());

    assertThatThrownBy(() -> new SigningKeys(PlatformFixture.settings(Map.of())))
        .hasMessageContaining("Set " + CURRENT);
    assertThatThrownBy(() -> new SigningKeys(real(Map.of(CURRENT, demoKey.toString()))))
        .hasMessageContaining("demo key")
        .hasMessageContaining("Set " + CURRENT);
  }

  @Test
  void keepsThePreviousKeyInTheDocumentAfterARotation() throws IOException {
    Path before = aKey("before.pem");
    Path after = aKey("after.pem");

    SigningKeys keys =
        new SigningKeys(real(Map.of(CURRENT, after.toString(), PREVIOUS, before.toString())));

    assertThat(keys.current().verifyingKey())
        .isEqualTo(KeyFile.read(Files.readString(after)).verifying());
    assertThat(keys.published())
        .containsExactly(
            KeyFile.read(Files.readString(after)).verifying(),
            KeyFile.read(Files.readString(before)).verifying());
  }

  private Path aKey(String name) throws IOException {
    String own = KeyFile.forDemo().lines().skip(1).reduce("", (a, b) -> a + b + "\n");
    return Files.writeString(home.resolve(name), own);
  }

  private static Settings real(Map<String, String> values) {
    return PlatformFixture.settings(values);
  }
}
