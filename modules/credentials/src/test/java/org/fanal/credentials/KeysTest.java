package org.fanal.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {

  private static final byte[] MESSAGE = "Fanal".getBytes(StandardCharsets.UTF_8);

  /** From the did:key specification: the first test vector of Ed25519. */
  @Test
  void writesAKeyAsTheSpecificationDoes() {
    byte[] raw =
        HexFormat.of().parseHex("2e6fcce36701dc791488e0d0b1745cc1e33a4c1c9fcc41c63bd343dbbe0970e6");

    assertThat(VerifyingKey.of("key-1", raw).multibase())
        .isEqualTo("z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK");
  }

  @Test
  void comesBackFromItsStoredHalves() {
    SigningKey key = SigningKey.generate("key-1");

    SigningKey stored = SigningKey.of("key-1", key.pkcs8(), key.rawPublic());

    assertThat(stored.verifyingKey()).isEqualTo(key.verifyingKey());
    assertThat(key.verifyingKey().verifies(MESSAGE, stored.sign(MESSAGE))).isTrue();
  }

  @Test
  void refusesHalvesOfTwoKeys() {
    SigningKey one = SigningKey.generate("one");
    SigningKey other = SigningKey.generate("other");

    assertThatThrownBy(() -> SigningKey.of("one", one.pkcs8(), other.rawPublic()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("do not belong together");
  }

  @Test
  void neverShowsItsSecret() {
    assertThat(SigningKey.generate("key-1")).hasToString("SigningKey[key-1]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "key 1", "#key", "clé"})
  void refusesANameThatIsNoFragment(String fragment) {
    assertThatThrownBy(() -> SigningKey.generate(fragment))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void makesANewSubjectEachTime() {
    assertThat(SubjectId.fresh()).isNotEqualTo(SubjectId.fresh());
    assertThat(SubjectId.fresh().did()).startsWith("did:key:z6Mk");
  }

  @ParameterizedTest
  @CsvSource({"'',''", "00,1", "0000,11", "61,2g", "626262,a3gV", "00ff,15Q"})
  void writesBaseFiftyEight(String hex, String text) {
    byte[] bytes = HexFormat.of().parseHex(hex);

    assertThat(Base58.encode(bytes)).isEqualTo(text);
    assertThat(Base58.decode(text).orElseThrow()).isEqualTo(bytes);
  }

  @Test
  void readsBackEveryBaseFiftyEight() {
    Random random = new Random(11);
    for (int length = 0; length < 80; length++) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      assertThat(Base58.decode(Base58.encode(bytes)).orElseThrow()).isEqualTo(bytes);
    }
    assertThat(Base58.decode("0OIl")).isEmpty();
  }

  @Test
  void publishesBothKeysOfARotation() {
    CredentialFixture fixture = new CredentialFixture();

    DidDocument read = DidDocument.read(fixture.did.bytes()).orElseThrow();

    assertThat(read).isEqualTo(fixture.did);
    assertThat(read.assertion()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{\"id\":\"did:web:a.example\"}", "{\"id\":1}"})
  void readsNoOtherDocumentAsKeys(String text) {
    assertThat(DidDocument.read(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void refusesASignatureOfAnotherLength() {
    SigningKey key = SigningKey.generate("key-1");

    assertThat(key.verifyingKey().verifies(MESSAGE, new byte[63])).isFalse();
    assertThat(List.of(key.sign(MESSAGE))).allMatch(s -> key.verifyingKey().verifies(MESSAGE, s));
  }
}
