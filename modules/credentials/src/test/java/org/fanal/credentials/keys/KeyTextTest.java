package org.fanal.credentials.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTextTest {

  /** The first key pair of RFC 8032, 7.1. */
  private static final String PUBLIC =
      "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

  private static final String SECRET_PEM =
      "-----BEGIN PRIVATE KEY-----\n"
          + "MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g\n"
          + "-----END PRIVATE KEY-----\n";
  private static final String PUBLIC_PEM =
      "-----BEGIN PUBLIC KEY-----\n"
          + "MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n"
          + "-----END PUBLIC KEY-----\n";

  /** As {@code openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256} wrote it. */
  private static final String P256_PEM =
      "-----BEGIN PRIVATE KEY-----\n"
          + "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg8aOXwVtF+b4ceqO/\n"
          + "+esFGSC0yKkvOma9WeDNpFLjMB+hRANCAARiHMtyWwS+467ja3xW3lDRf9ltHYcX\n"
          + "z4iHZ8PBlfDjozn4okcEvosjNJNaTfMyupbgvDsCFzoBU1mzRePmX0+w\n"
          + "-----END PRIVATE KEY-----\n";

  @Test
  void findsThePublicHalfOfASecretKey() {
    KeyText key = KeyText.read(KeyKind.SIGNING, SECRET_PEM);

    assertThat(HexFormat.of().formatHex(key.publicKey().getEncoded())).endsWith(PUBLIC);
    assertThat(key.isDemo()).isFalse();
  }

  @Test
  void findsThePointThatOpensslWritesBesideTheSecret() {
    KeyText key = KeyText.read(KeyKind.WALLET, P256_PEM);

    assertThat(KeyText.read(KeyKind.WALLET, key.text()).name()).isEqualTo(key.name());
  }

  @Test
  void namesAKeyByItselfWhicheverHalfIsKept() {
    assertThat(KeyText.read(KeyKind.SIGNING, PUBLIC_PEM).name())
        .isEqualTo(KeyText.read(KeyKind.SIGNING, SECRET_PEM).name())
        .matches("key-[0-9a-f]{16}");
  }

  @Test
  void doesNotSignWithAPublicHalf() {
    assertThatThrownBy(() -> KeyText.read(KeyKind.SIGNING, PUBLIC_PEM).privateKey())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(KeyKind.class)
  void isReadAsItWasWritten(KeyKind kind) {
    KeyText demo = KeyText.forDemo(kind);

    KeyText read = KeyText.read(kind, demo.text());

    assertThat(read.isDemo()).isTrue();
    assertThat(read.name()).isEqualTo(demo.name());
    assertThat(read.privateKey()).isEqualTo(demo.privateKey());
    assertThat(read.text()).isEqualTo(demo.text());
    assertThat(read.retiredAt()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(KeyKind.class)
  void leavesOnlyItsPublicHalfWhenItRetires(KeyKind kind) {
    KeyText key = KeyText.fresh(kind);
    Instant now = Instant.parse("2026-11-22T02:00:00.5Z");

    KeyText retired = KeyText.read(kind, key.retired(now).text());

    assertThat(retired.name()).isEqualTo(key.name());
    assertThat(retired.retiredAt()).contains(Instant.parse("2026-11-22T02:00:00Z"));
    assertThat(retired.text()).doesNotContain("PRIVATE");
    assertThat(key.successor().name()).isNotEqualTo(key.name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "key",
        "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----",
        "-----BEGIN EC PRIVATE KEY-----\nAAAA\n-----END EC PRIVATE KEY-----"
      })
  void refusesWhatIsNoKey(String text) {
    for (KeyKind kind : KeyKind.values()) {
      assertThatThrownBy(() -> KeyText.read(kind, text))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void refusesAKeyOfAnotherKindAWeakOneAndHalvesOfTwo() throws Exception {
    KeyPairGenerator weak = KeyPairGenerator.getInstance("RSA");
    weak.initialize(1024);
    String short1024 =
        "-----BEGIN PRIVATE KEY-----\n"
            + Base64.getEncoder().encodeToString(weak.generateKeyPair().getPrivate().getEncoded())
            + "\n-----END PRIVATE KEY-----\n";
    String mixed = SECRET_PEM + KeyText.fresh(KeyKind.SIGNING).retired(Instant.EPOCH).text();

    assertThatThrownBy(() -> KeyText.read(KeyKind.TOKEN, short1024))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> KeyText.read(KeyKind.TOKEN, SECRET_PEM))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> KeyText.read(KeyKind.SIGNING, mixed))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
