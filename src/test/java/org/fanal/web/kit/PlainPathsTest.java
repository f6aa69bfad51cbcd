package org.fanal.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPathsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/learn/pair-aidance/m1/l1/chime",
        "/.well-known/did.json",
        "/confirm/HmKJD7TwLlNteK72ZeskUGTj62VTcGMI8WpmTGElAvo",
        "/resources/theme/fonts/texte.woff2",
        "/contexts/ob-v3p0-3.0.3.jsonld",
        "/jakarta.faces.resource/core.js.xhtml"
      })
  void knowsPlainAddresses(String path) {
    assertThat(PlainPaths.isPlain(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/d%6f/admin/x",
        "/v/..;/do/account/sessions/close",
        "/v/%2e%2e/do/x",
        "//do/x",
        "/do//admin/x",
        "/do/./admin/x",
        "/v/../do/x",
        "/v/..",
        "/do;x=1/admin",
        "/do\\admin",
        "do/admin",
        "http://other.example/do/x",
        ""
      })
  void knowsNoOtherSpelling(String path) {
    assertThat(PlainPaths.isPlain(path)).isFalse();
  }
}
