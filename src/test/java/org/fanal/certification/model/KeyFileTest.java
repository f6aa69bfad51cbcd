package org.fanal.certification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTest {

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

  @Test
  void findsThePublicHalfOfASecretKey() {
    KeyFile key = KeyFile.read(SECRET_PEM);

    assertThat(HexFormat.of().formatHex(key.signing().rawPublic())).isEqualTo(PUBLIC);
    assertThat(key.isDemo()).isFalse();
  }

  @Test
  void namesAKeyByItselfWhicheverHalfIsKept() {
    assertThat(KeyFile.read(PUBLIC_PEM).verifying())
        .isEqualTo(KeyFile.read(SECRET_PEM).verifying())
        .isEqualTo(KeyFile.read(SECRET_PEM).signing().verifyingKey());
  }

  @Test
  void doesNotSignWithAPublicHalf() {
    assertThatThrownBy(() -> KeyFile.read(PUBLIC_PEM).signing())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void marksADemoKey() {
    KeyFile demo = KeyFile.read(KeyFile.forDemo());

    assertThat(demo.isDemo()).isTrue();
    assertThat(demo.signing().verifyingKey()).isEqualTo(demo.verifying());
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
    assertThatThrownBy(() -> KeyFile.read(text).signing())
        .isInstanceOf(IllegalArgumentException.class);
  }
}
