package org.fanal.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.fanal.credentials.VerifyingKey;
import org.fanal.credentials.keys.KeyKind;
import org.fanal.credentials.keys.KeyText;
import org.fanal.platform.PlatformFixture;
import org.fanal.platform.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SigningKeysTest {

  private static final Instant NOW = CertificationFixture.NOON;

  /** Made once: an RSA key takes a second. */
  private static final Map<KeyKind, KeyText> OWN = freshKeys();

  @TempDir private Path home;

  @Test
  void makesPrivateDemoKeysOnce() throws IOException {
    Settings demo = CertificationFixture.demo(Map.of("fanal.home", home.toString()));

    SigningKeys first = CertificationFixture.keys(demo);
    SigningKeys second = CertificationFixture.keys(demo);

    assertThat(first.published(NOW)).isEqualTo(second.published(NOW)).hasSize(1);
    assertThat(first.publishedTokens(NOW)).isEqualTo(second.publishedTokens(NOW)).hasSize(1);
    for (KeyKind kind : KeyKind.values()) {
      assertThat(Files.getPosixFilePermissions(home.resolve("demo-" + kind.word() + ".pem")))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
  }

  @ParameterizedTest
  @EnumSource(KeyKind.class)
  void refusesRealUseWithoutAKeyAndWithADemoKey(KeyKind kind) throws IOException {
    String setting = "fanal." + kind.word() + ".key.file";
    Map<String, String> without = own();
    without.remove(setting);
    Map<String, String> withDemo = own();
    Path demoKey = home.resolve("demo.pem");
    Files.writeString(demoKey, "# Fanal demo key\n" + OWN.get(kind).text());
    withDemo.put(setting, demoKey.toString());

    assertThatThrownBy(() -> keys(without)).hasMessageContaining("Set " + setting);
    assertThatThrownBy(() -> keys(withDemo))
        .hasMessageContaining("demo key")
        .hasMessageContaining("Set " + setting);
  }

  @Test
  void takesAKeyFromTheEnvironmentAlone() throws IOException {
    Map<String, String> values = own();
    values.remove("fanal.signing.key.file");
    values.put("fanal.signing.key", OWN.get(KeyKind.SIGNING).text());

    assertThat(keys(values).current().verifyingKey())
        .isEqualTo(verifying(OWN.get(KeyKind.SIGNING)));
  }

  @Test
  void keepsPreviousKeysPublishedUntilNothingTheySignedLasts() throws IOException {
    KeyText noted = KeyText.fresh(KeyKind.SIGNING).retired(NOW);
    KeyText unnoted = KeyText.fresh(KeyKind.SIGNING);
    Path folder = Files.createDirectories(home.resolve("previous-keys"));
    Files.writeString(folder.resolve(noted.name() + ".pem"), noted.text());
    Map<String, String> values = own();
    values.put(
        "fanal.signing.key.previous.file",
        Files.writeString(home.resolve("before.pem"), unnoted.text()).toString());
    SigningKeys keys = keys(values);
    Instant end = NOW.plus(Duration.ofDays(100));

    assertThat(keys.published(end.minusSeconds(1)))
        .containsExactly(verifying(OWN.get(KeyKind.SIGNING)), verifying(noted), verifying(unnoted));
    assertThat(keys.expiries(NOW)).isEqualTo(Map.of(noted.name(), end));
    assertThat(keys.published(end))
        .containsExactly(verifying(OWN.get(KeyKind.SIGNING)), verifying(unnoted));
  }

  @Test
  void neverEndsTheKeyThatSigns() throws IOException {
    KeyText signing = OWN.get(KeyKind.SIGNING);
    Path folder = Files.createDirectories(home.resolve("previous-keys"));
    Files.writeString(folder.resolve(signing.name() + ".pem"), signing.retired(NOW).text());

    assertThat(keys(own()).published(NOW)).containsExactly(verifying(signing));
    assertThat(keys(own()).expiries(NOW)).isEmpty();
  }

  @Test
  void asksForAFileWhereTheDeviceHasNoSuchKeys() throws IOException {
    Map<String, String> values = own();
    values.put("fanal.signing.key.alias", "signing");

    assertThatThrownBy(() -> keys(values)).hasMessageContaining("set fanal.signing.key.file");
  }

  private SigningKeys keys(Map<String, String> values) {
    return CertificationFixture.keys(PlatformFixture.settings(values));
  }

  private Map<String, String> own() throws IOException {
    Map<String, String> values = new HashMap<>(Map.of("fanal.home", home.toString()));
    for (KeyKind kind : KeyKind.values()) {
      Path file = Files.writeString(home.resolve(kind.word() + ".pem"), OWN.get(kind).text());
      values.put("fanal." + kind.word() + ".key.file", file.toString());
    }
    return values;
  }

  private static VerifyingKey verifying(KeyText key) {
    byte[] encoded = key.publicKey().getEncoded();
    return VerifyingKey.of(
        key.name(), java.util.Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
  }

  private static Map<KeyKind, KeyText> freshKeys() {
    Map<KeyKind, KeyText> keys = new EnumMap<>(KeyKind.class);
    for (KeyKind kind : KeyKind.values()) {
      keys.put(kind, KeyText.fresh(kind));
    }
    return keys;
  }
}
