package org.fanal.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":1,\"a\":2} | DUPLICATE_KEY",
        "{\"a\":{\"b\":1,\"b\":1}} | DUPLICATE_KEY",
        "{\"a\":1,\"\\u0061\":1} | DUPLICATE_KEY",
        "{\"a\":null} | EMPTY_VALUE",
        "{\"a\":[]} | EMPTY_VALUE",
        "{\"a\":{}} | EMPTY_VALUE",
        "{} | EMPTY_VALUE",
        "{\"a\":1.5} | MALFORMED",
        "{\"a\":1e999999999} | MALFORMED",
        "{\"a\":1e99999999999} | MALFORMED",
        "{\"a\":1e0} | MALFORMED",
        "{\"a\":-0} | MALFORMED",
        "{\"a\":1234567890123456} | MALFORMED",
        "{\"a\":\"\\ud800\"} | NOT_JSON",
        "{\"a\":1 | NOT_JSON",
        "{\"a\":1} {} | NOT_JSON",
        "{\"a\":1}] | NOT_JSON",
        "[1] | NOT_JSON",
        "text | NOT_JSON",
        "`` | NOT_JSON"
      })
  void refusesWhatHasNoMeaningOrTwo(String text, Cause cause) {
    assertThat(causeOf(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(cause);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":1}", " {\"a\":[\"é\",{\"b\":true}]}\n", "{\"a\":-12,\"b\":0}"})
  void readsPlainJson(String text) throws Refused {
    assertThat(StrictJson.read(text.getBytes(StandardCharsets.UTF_8))).containsKey("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e99999999999", "-1e-99999999999", "1e100", "0.123456789012345678"})
  void refusesNumbersThatNobodyNeeds(String number) {
    assertThat(causeOfForeign(number)).isEqualTo(Cause.MALFORMED);
  }

  @Test
  void refusesLongNumbers() {
    String number = "1".repeat(2_000);

    assertThat(causeOf(bytes("{\"a\":" + number + "}"))).isEqualTo(Cause.MALFORMED);
    assertThat(causeOfForeign(number)).isEqualTo(Cause.MALFORMED);
    assertThat(causeOfForeign("0." + number)).isEqualTo(Cause.MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e99", "-1.5", "0.00000001", "123456789012345678", "0"})
  void readsTheNumbersOfOthers(String number) throws Refused {
    assertThat(StrictJson.readForeign(bytes("{\"a\":" + number + "}"))).containsKey("a");
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    assertThat(causeOf("{\"a\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(Cause.NOT_JSON);
    assertThat(causeOf("{\"a\":1}".getBytes(StandardCharsets.UTF_16))).isEqualTo(Cause.NOT_JSON);
  }

  @Test
  void readsTwelveLevelsAndNotThirteen() throws Refused {
    assertThat(StrictJson.read(nested(StrictJson.MAX_DEPTH))).isNotEmpty();

    assertThat(causeOf(nested(StrictJson.MAX_DEPTH + 1))).isEqualTo(Cause.TOO_DEEP);
  }

  @Test
  void readsSixtyFourKibibytesAndNotOneByteMore() throws Refused {
    assertThat(StrictJson.read(ofLength(StrictJson.MAX_BYTES))).isNotEmpty();

    assertThat(causeOf(ofLength(StrictJson.MAX_BYTES + 1))).isEqualTo(Cause.TOO_LARGE);
  }

  private static byte[] nested(int depth) {
    return ("{\"a\":".repeat(depth) + "1" + "}".repeat(depth)).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] ofLength(int length) {
    return ("{\"a\":\"" + "x".repeat(length - 8) + "\"}").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Cause causeOfForeign(String number) {
    byte[] json = bytes("{\"a\":" + number + "}");
    return catchThrowableOfType(Refused.class, () -> StrictJson.readForeign(json)).why();
  }

  private static Cause causeOf(byte[] bytes) {
    return catchThrowableOfType(Refused.class, () -> StrictJson.read(bytes)).why();
  }
}
