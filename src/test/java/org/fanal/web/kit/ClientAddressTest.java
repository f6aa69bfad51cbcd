package org.fanal.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, 198.51.100.7, 198.51.100.7",
    "127.0.0.1, '203.0.113.9, 198.51.100.7', 198.51.100.7",
    "0:0:0:0:0:0:0:1, 198.51.100.7, 198.51.100.7",
    "127.0.0.1, 2001:db8:1:2::77, 20010db800010002",
  })
  void believesTheProxyOfThisMachineAndItsLastWordOnly(
      String remote, String said, String expected) {
    assertThat(ClientAddress.client(remote, Optional.of(said))).isEqualTo(expected);
  }

  @Test
  void believesNobodyElse() {
    assertThat(ClientAddress.client("192.0.2.1", Optional.of("198.51.100.7")))
        .isEqualTo("192.0.2.1");
    assertThat(ClientAddress.client("192.0.2.1", Optional.empty())).isEqualTo("192.0.2.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "unknown", "example.org", "1.2.3.4.5", "127.0.0.1:80", "::zz", ","})
  void takesNoWordForAnAddress(String said) {
    assertThat(ClientAddress.client("127.0.0.1", Optional.of(said))).isEqualTo("127.0.0.1");
  }

  @Test
  void countsAllAddressesOfANetworkAsOne() {
    assertThat(ClientAddress.client("2001:db8:1:2::1", Optional.empty()))
        .isEqualTo(ClientAddress.client("2001:db8:1:2:ffff::9", Optional.empty()))
        .isNotEqualTo(ClientAddress.client("2001:db8:1:3::1", Optional.empty()));
  }
}
