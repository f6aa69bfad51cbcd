package org.fanal.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CredentialsTest {

  private final CredentialFixture fixture = new CredentialFixture();

  static Stream<Arguments> everyWording() {
    return Stream.of(Language.values())
        .flatMap(
            language ->
                Stream.of(Wording.values())
                    .flatMap(
                        wording ->
                            Stream.of(Optional.<String>empty(), Optional.of("Ÿves Ŵyn"))
                                .map(holder -> Arguments.of(language, wording, holder))));
  }

  @ParameterizedTest
  @MethodSource("everyWording")
  void signsWhatItsVerifierAccepts(Language language, Wording wording, Optional<String> holder) {
    Claims claims = CredentialFixture.claims(language, wording, holder);

    Verdict verdict = fixture.verdict(fixture.sign(claims, CredentialFixture.INDEX).bytes());

    assertThat(verdict.signature()).isEmpty();
    assertThat(verdict.valid()).isTrue();
    Statement statement = verdict.statement().orElseThrow();
    assertThat(statement.name()).isEqualTo(claims.achievement().name());
    assertThat(statement.holder()).isEqualTo(holder);
    assertThat(statement.language()).isEqualTo(language.tag());
    assertThat(statement.issuerName()).isEqualTo(fixture.issuer.nameIn(wording, language));
  }
}
