package org.fanal.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.credentials.check.Forgery;
import org.fanal.credentials.check.Forgery.Target;
import org.fanal.credentials.check.ServedFolder.Expectation;
import org.fanal.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ForgeryTest {

  private static final Path LISTED = Path.of("../../src/test/verifiers/mutations.json");
  private static final CredentialFixture FIXTURE = new CredentialFixture();

  static Stream<Forgery> listed() throws IOException {
    return Forgery.listedIn(LISTED).stream();
  }

  @ParameterizedTest
  @MethodSource("listed")
  void isRefusedForItsCause(Forgery forgery) {
    Verdict verdict = verdictOn(forgery);

    assertThat(verdict.valid()).isFalse();
    Optional<Cause> cause =
        forgery.target() == Target.STATUS ? verdict.status() : verdict.signature();
    assertThat(cause).contains(forgery.cause());
  }

  private static Verdict verdictOn(Forgery forgery) {
    byte[] credential = credentialFor(forgery);
    byte[] did = FIXTURE.did.bytes();
    byte[] list = FIXTURE.statusList();
    return switch (forgery.target()) {
      case CREDENTIAL -> FIXTURE.verdict(forgery.of(credential).orElseThrow());
      case STATUS ->
          FIXTURE.verifier.verify(
              credential, forgery.of(list).orElseThrow(), CredentialFixture.NOW);
      case DID ->
          new Verifier(DidDocument.read(forgery.of(did).orElseThrow()).orElseThrow())
              .verify(credential, list, CredentialFixture.NOW);
    };
  }

  private static byte[] credentialFor(Forgery forgery) {
    Claims claims = CredentialFixture.claims(Language.FR, Wording.FULL, Optional.of("Zoé Œuvrard"));
    boolean revoked = forgery.on() == Expectation.REVOKED;
    int index = revoked ? CredentialFixture.REVOKED_INDEX : CredentialFixture.INDEX;
    return FIXTURE.sign(claims, index).bytes();
  }
}
