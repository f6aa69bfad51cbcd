package org.fanal.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A key that another took the place of. */
class RetiredKeyTest {

  private final CredentialFixture fixture = new CredentialFixture();

  @ParameterizedTest
  @CsvSource({"-1, ", "0, KEY_EXPIRED", "1, KEY_EXPIRED"})
  void countsUntilTheInstantAtWhichItExpires(int secondsAfter, Cause cause) {
    Instant now = CredentialFixture.NOW;
    VerifyingKey retired = fixture.key.verifyingKey();
    DidDocument written =
        DidDocument.of(
            fixture.issuer,
            List.of(fixture.nextKey.verifyingKey(), retired),
            Map.of(retired.fragment(), now.minusSeconds(secondsAfter)));
    DidDocument served = DidDocument.read(written.bytes()).orElseThrow();

    Verdict verdict =
        new Verifier(served).verifyApartFromStatus(fixture.aCertificate().bytes(), now);

    assertThat(verdict.signature()).isEqualTo(Optional.ofNullable(cause));
    assertThat(new String(written.bytes(), StandardCharsets.UTF_8)).containsOnlyOnce("expires");
  }
}
