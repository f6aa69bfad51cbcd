package org.fanal.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/dashboard",
        "/learn/pair-aidance/m1/l1/chime",
        "/account?done=email&x=%C3%A9"
      })
  void leadsBackToPathsOfThisSite(String written) {
    assertThat(ReturnPath.of(written).value()).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "dashboard",
        "//evil.example",
        "/\\evil.example",
        "\\/evil.example",
        "https://evil.example/",
        "javascript:alert(1)",
        "/a\r\nSet-Cookie: x=1",
        "/a\tb",
        "/a b",
        "/<script>",
        "/login?to=/login",
        "/do/logout",
        " /dashboard"
      })
  void leadsNowhereElse(String written) {
    assertThat(ReturnPath.of(written).isSomewhere()).isFalse();
  }
}
