package org.fanal.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import org.fanal.credentials.KeySet;
import org.junit.jupiter.api.Test;

/** Leaves a paper for the reader in {@code src/test/verifiers}, with the keys to know it by. */
class ServedPaperTest {

  private static final Path FOLDER = Path.of("target/served");

  private final PaperFixture fixture = new PaperFixture();

  @Test
  void leavesAPaperWithTheKeysOfItsSealAndOfAnother() throws IOException {
    Files.createDirectories(FOLDER);
    Paper paper = fixture.aPaper();

    Files.write(FOLDER.resolve("paper.pdf"), fixture.sealed(paper));
    Files.write(FOLDER.resolve("enclosed.json"), paper.credential());
    Files.write(FOLDER.resolve("jwks.json"), keys((RSAPublicKey) fixture.keys.getPublic()));
    Files.write(
        FOLDER.resolve("other-jwks.json"), keys((RSAPublicKey) PaperFixture.rsaKeys().getPublic()));

    assertThat(new String(keys((RSAPublicKey) fixture.keys.getPublic()), StandardCharsets.UTF_8))
        .contains("\"kty\":\"RSA\"");
  }

  private byte[] keys(RSAPublicKey key) {
    return KeySet.of(fixture.issuer, Map.of("rsa-1", key)).bytes();
  }
}
