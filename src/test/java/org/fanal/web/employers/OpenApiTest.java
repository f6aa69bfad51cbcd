package org.fanal.web.employers;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.credentials.Wording;
import org.fanal.disclosure.Batches;
import org.fanal.disclosure.Frame;
import org.fanal.disclosure.Shown;
import org.fanal.kernel.Language;
import org.fanal.web.disclosure.AnswerJson;
import org.junit.jupiter.api.Test;

/** The document says what is answered. */
class OpenApiTest {

  private final JsonObject document = read();

  @Test
  void namesEveryFieldThatAShareShows() {
    Shown shown =
        new Shown(
            Language.FR,
            Wording.NEUTRAL,
            Optional.of("M."),
            "t",
            "i",
            "r",
            YearMonth.of(2026, 1),
            LocalDate.of(2026, 2, 1),
            List.of(),
            List.of(),
            List.of(),
            "h",
            "a",
            "l",
            Frame.none());
    Set<String> written = AnswerJson.of(shown).build().keySet();

    assertThat(at("/components/schemas/Shown/properties").keySet()).isEqualTo(written);
    assertThat(example().getJsonObject("shown").keySet()).isEqualTo(written);
  }

  @Test
  void saysTheLimitsAndTheAnswersThatHold() {
    assertThat(at("/components/schemas/Codes/properties/codes").getInt("maxItems"))
        .isEqualTo(Batches.MOST);
    assertThat(at("/paths/~1api~1v1~1checks/post/responses").keySet())
        .isEqualTo(
            Stream.concat(Stream.of("200"), Stream.of(ApiProblem.values()).map(ApiProblem::status))
                .collect(Collectors.toSet()));
  }

  @Test
  void givesAnExampleThatIsTaken() {
    String example =
        at("/paths/~1api~1v1~1checks/post/requestBody/content/application~1json/examples/two/value")
            .toString();

    assertThat(AskedCodes.in(example.getBytes(java.nio.charset.StandardCharsets.UTF_8)).codes())
        .hasSize(2);
  }

  private JsonObject example() {
    return at("/paths/~1api~1v1~1checks/post/responses/200/content/application~1json/examples"
            + "/one of each/value")
        .getJsonArray("answers")
        .getJsonObject(1);
  }

  private JsonObject at(String pointer) {
    JsonPointer to = Json.createPointer(pointer);
    return to.getValue(document).asJsonObject();
  }

  private static JsonObject read() {
    try (var reader = Json.createReader(OpenApiServlet.document())) {
      return reader.readObject();
    }
  }
}
