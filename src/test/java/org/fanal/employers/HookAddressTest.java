package org.fanal.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HookAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://hr.example.org, hr.example.org, 443, /",
    "https://hr.example.org:8443/fanal?a=b, hr.example.org, 8443, /fanal?a=b",
    "HTTPS://HR.Example.org/x, hr.example.org, 443, /x"
  })
  void takesHostsByTheirNames(String typed, String host, int port, String target) {
    HookAddress address = HookAddress.parse(typed, false).orElseThrow();

    assertThat(address.host()).isEqualTo(host);
    assertThat(address.port()).isEqualTo(port);
    assertThat(address.target()).isEqualTo(target);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hr.example.org",
        "http://hr.example.org/",
        "ftp://hr.example.org/",
        "https://user@hr.example.org/",
        "https://hr.example.org/#x",
        "https://localhost/",
        "https://intranet/",
        "https://127.0.0.1/",
        "https://2130706433/",
        "https://0x7f.0.0.1/",
        "https://[::1]/",
        "https://[::ffff:127.0.0.1]/",
        "http://127.0.0.1:8080/",
        "https://hr.example.org/ x",
        "https://hr.example.org\r\nHost: x/"
      })
  void takesNothingElse(String typed) {
    assertThat(HookAddress.parse(typed, false)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:8080/x, true",
    "http://127.0.0.2:8080/x, false",
    "http://localhost:8080/x, false",
    "http://127.0.0.1.example.org:80/x, false"
  })
  void takesThisMachineWhereASettingSaysSo(String typed, boolean taken) {
    assertThat(HookAddress.parse(typed, true).isPresent()).isEqualTo(taken);
  }

  @ParameterizedTest
  @CsvSource({
    "1.1.1.1, true",
    "172.15.255.255, true",
    "172.16.0.0, false",
    "172.31.255.255, false",
    "172.32.0.0, true",
    "100.63.255.255, true",
    "100.64.0.0, false",
    "100.127.255.255, false",
    "100.128.0.0, true",
    "0.0.0.0, false",
    "10.1.2.3, false",
    "127.0.0.1, false",
    "127.255.255.255, false",
    "169.254.169.254, false",
    "192.168.1.1, false",
    "192.0.0.1, false",
    "192.0.2.1, false",
    "198.18.0.1, false",
    "198.19.255.255, false",
    "198.20.0.0, true",
    "203.0.113.9, false",
    "224.0.0.1, false",
    "255.255.255.255, false",
    "2606:4700::1111, true",
    "::1, false",
    "::, false",
    "::ffff:10.0.0.1, false",
    "::10.0.0.1, false",
    "64:ff9b::a00:1, false",
    "fc00::1, false",
    "fd12::1, false",
    "fe80::1, false",
    "ff02::1, false",
    "2001:0:1::1, false",
    "2001:db8::1, false",
    "2001:4860::8888, true",
    "2002:a00:1::, false"
  })
  void leavesTheOpenNetNowhere(String address, boolean isPublic) throws UnknownHostException {
    assertThat(PublicHosts.isPublic(InetAddress.getByName(address))).isEqualTo(isPublic);
  }

  @Test
  void signsTimeAndBody() {
    Instant at = Instant.ofEpochSecond(1_795_262_400);

    String signature = HookSignature.of("secret", at, "{}");

    assertThat(signature)
        .isEqualTo(
            "t=1795262400,v1="
                + "30ec5002948f9a3f19e66e797377fc293f0bcda552a0b8bd98d47406360a7f02");
    assertThat(HookSignature.of("secret", at.plusSeconds(1), "{}")).isNotEqualTo(signature);
    assertThat(HookSignature.of("secret", at, "{ }")).isNotEqualTo(signature);
    assertThat(HookSignature.of("other", at, "{}")).isNotEqualTo(signature);
  }
}
