package org.fanal.certification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.fanal.certification.store.OperatorRows;
import org.fanal.platform.PlatformFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperatorDeskTest {

  private static final String WISH =
      "{'language':'fr','wording':'NEUTRAL','title':'Accueillir, 3 h','description':'Un atelier.',"
          + "'criteria':'Présence.','since':'2026-11','until':'2027-01-31','reason':'Copie zx'}";

  private final CertificationFixture fixture = new CertificationFixture();
  private final OperatorDesk desk =
      new OperatorDesk(
          fixture.instances,
          fixture.lists,
          fixture.identity,
          new OperatorRows(fixture.database.entities()),
          fixture.secrets,
          PlatformFixture.audit(fixture.clock),
          fixture.clock);

  @Test
  void signsOneCredentialThatSaysWhatItDoesNotMean() {
    OperatorReply reply = issue(WISH);

    assertThat(reply.exit()).isZero();
    assertThat(reply.verdict().toString())
        .contains("Accueillir, 3 h")
        .contains("Ne confère aucun titre réservé.")
        .contains("BitstringStatusListEntry")
        .contains("eddsa-rdfc-2022")
        .doesNotContain("Copie zx");
  }

  @Test
  void withdrawsByTheFileOnceAndTellsTheEpochThatPublishesIt() {
    JsonObject signed = issue(WISH).verdict().getJsonObject("credential");
    assertThat(status(signed.toString()).exit()).isZero();

    OperatorReply first =
        status("{\"credential\":" + signed + ",\"withdraw\":true,\"reason\":\"Erreur de nom\"}");
    fixture.clock.pass(java.time.Duration.ofHours(3));
    OperatorReply later = status(signed.toString());

    assertThat(first.exit()).isEqualTo(1);
    assertThat(later).isEqualTo(first);
    assertThat(later.verdict().getString("published")).isEqualTo("2026-11-21T12:15:00Z");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'NEUTRAL'    | 'neutre'                | wording",
        "2027-01-31   | 2028-01-31              | until",
        "2027-01-31   | demain                  | until",
        "2026-11      | 2026-12                 | since",
        "Accueillir   | Rétablissement          | Rétabli",
        "Copie zx     | ' '                     | reason",
        "Présence.    | \\u0007                 | sign",
      })
  void refusesWithOneSentence(String good, String bad, String said) {
    OperatorReply reply = issue(WISH.replace(good, bad));

    assertThat(reply.exit()).isEqualTo(2);
    assertThat(reply.verdict().getString("refused")).contains(said).doesNotContain("\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "nothing",
        "{'a':1,'a':2}",
        "{'credentialStatus':[]}",
        "{'list':'https://elsewhere.example/00000000-0000-4000-8000-000000000000','index':3}",
        "{'list':'x','index':-1}",
        "{'list':5}",
        "{'withdraw':'yes'}",
        "{'withdraw':true}",
        "[[[[[[[[[[[[[[[[[[[[",
      })
  void refusesHostileInput(String body) {
    assertThat(status(body.replace('\'', '"')).exit()).isEqualTo(2);
    assertThat(issue(body).exit()).isEqualTo(2);
  }

  @Test
  void knowsNoPlaceThatWasNeverGiven() {
    String list =
        issue(WISH)
            .verdict()
            .getJsonObject("credential")
            .getJsonObject("credentialStatus")
            .getString("statusListCredential");

    OperatorReply reply = status("{\"list\":\"" + list + "\",\"index\":131072}");

    assertThat(reply.verdict().getString("refused")).contains("Nothing was issued");
  }

  private OperatorReply issue(String body) {
    return fixture.database.inTransaction(() -> desk.issue(body.replace('\'', '"')));
  }

  private OperatorReply status(String body) {
    return fixture.database.inTransaction(() -> desk.status(body));
  }
}
