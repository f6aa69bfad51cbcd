package org.fanal.people.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainNameTest {

  @ParameterizedTest
  @CsvSource({
    "maison.example.org, maison.example.org",
    "' Maison.QC.ca. ', maison.qc.ca",
    "hôpital.example, xn--hpital-ixa.example",
    "xn--hpital-ixa.example, xn--hpital-ixa.example",
    "a.co.uk, a.co.uk"
  })
  void isKeptInAscii(String typed, String kept) {
    assertThat(DomainName.of(typed)).map(DomainName::ascii).contains(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "org",
        "localhost",
        "serveur.localhost",
        "imprimante.local",
        "qc.ca",
        "co.uk",
        "github.io",
        "gmail.com",
        "127.0.0.1",
        "10.1",
        "[::1]",
        "::1",
        "https://maison.example.org",
        "maison.example.org/page",
        "maison_1.example.org",
        "-maison.example.org",
        "maison..example.org",
        "maison.example.org:53",
        "moi@maison.example.org",
        "maison.example.org\nx"
      })
  void refusesWhatNobodyCanProveToHold(String typed) {
    assertThat(DomainName.of(typed)).isEmpty();
  }

  @Test
  void endsAtTheLengthThatNamesCanHave() {
    String label = "a".repeat(63);

    assertThat(DomainName.of(label + ".org")).isPresent();
    assertThat(DomainName.of(label + "a.org")).isEmpty();
    assertThat(DomainName.of((label + ".").repeat(4) + "org")).isEmpty();
    assertThat(DomainName.of("a.".repeat(400) + "org")).isEmpty();
  }

  @Test
  void knowsItsPostmaster() {
    assertThat(new DomainName("maison.example.org").postmaster().value())
        .isEqualTo("postmaster@maison.example.org");
  }
}
