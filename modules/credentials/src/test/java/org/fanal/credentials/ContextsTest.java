package org.fanal.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.JsonLdError;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContextsTest {

  @Test
  void areServedAsTheyWerePublished() {
    assertThat(Contexts.addresses()).hasSize(3);
    for (URI address : Contexts.addresses()) {
      assertThat(Contexts.bytes(address).orElseThrow()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.w3.org/2018/credentials/v1",
        "http://www.w3.org/ns/credentials/v2",
        "https://www.w3.org/ns/credentials/v2#",
        "http://169.254.169.254/latest",
        "file:///etc/passwd"
      })
  void areNeverFetched(URI address) {
    assertThat(Contexts.bytes(address)).isEmpty();
    assertThatThrownBy(() -> Contexts.document(address)).isInstanceOf(JsonLdError.class);
  }
}
