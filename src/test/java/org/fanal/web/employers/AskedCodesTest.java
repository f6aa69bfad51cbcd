package org.fanal.web.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedCodesTest {

  @Test
  void readsTheCodesInTheirOrder() {
    assertThat(in("{\"codes\": [\"b\", \"a\", \"b\"]}").codes()).containsExactly("b", "a", "b");
  }

  @Test
  void takesTwoHundredAndNoMore() {
    assertThat(in(many(200)).codes()).hasSize(200);
    assertThat(in(many(201)).isWhole()).isFalse();
    assertThat(in(many(201)).pointer()).isEqualTo("/codes/200");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|''",
        "[]|''",
        "{}|''",
        "nothing|''",
        "{\"codes\": \"a\"}|/codes",
        "{\"codes\": []}|/codes",
        "{\"codes\": [\"a\", 1]}|/codes/1",
        "{\"codes\": [[\"a\"]]}|/codes/0",
        "{\"codes\": [null]}|/codes/0",
        "{\"name\": \"Zoé\"}|''",
        "{\"codes\": [\"a\"], \"name\": \"Zoé\"}|''",
        "{\"codes\": [\"a\"], \"codes\": [\"b\"]}|''",
        "{\"codes\": [\"a\"]} {}|''",
        "{\"codes\": [\"a\"|''",
      })
  void saysWhereItStopsBeingCodes(String body, String pointer) {
    AskedCodes asked = in(body);

    assertThat(asked.isWhole()).isFalse();
    assertThat(asked.pointer()).isEqualTo(pointer);
  }

  @Test
  void isNotLedAnywhereByDepth() {
    assertThat(in("[".repeat(100_000)).isWhole()).isFalse();
    assertThat(in("{\"codes\": " + "[".repeat(100_000)).pointer()).isEqualTo("/codes/0");
  }

  @Test
  void readsNothingThatIsNoText() {
    assertThat(AskedCodes.in(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1}).isWhole()).isFalse();
  }

  private static String many(int count) {
    return Collections.nCopies(count, "\"a\"").stream()
        .collect(Collectors.joining(",", "{\"codes\":[", "]}"));
  }

  private static AskedCodes in(String body) {
    return AskedCodes.in(body.getBytes(StandardCharsets.UTF_8));
  }
}
