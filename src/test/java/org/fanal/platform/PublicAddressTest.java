package org.fanal.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PublicAddressTest {

  @Test
  void refusesRealUseWithoutTls() {
    assertThatThrownBy(() -> at("false", "http://fanal.org").refuseUnfit())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("fanal.public.address");
  }

  @Test
  void takesTlsAndTheDemoOnThisMachine() {
    assertThatCode(() -> at("false", "https://fanal.org").refuseUnfit()).doesNotThrowAnyException();
    assertThatCode(() -> at("true", "http://127.0.0.1:8080").refuseUnfit())
        .doesNotThrowAnyException();
  }

  private static PublicAddress at(String demo, String address) {
    return new PublicAddress(
        PlatformFixture.settings(Map.of("fanal.demo", demo, "fanal.public.address", address)));
  }
}
