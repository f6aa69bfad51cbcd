package org.fanal.journey;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A wallet, and verifiers of what it holds: libraries that others wrote, run by Node. */
final class PocketWallet {

  static final String ISSUER = "https://demo.fanal.example";

  private static final Path VERIFIERS = Path.of("test/verifiers").toAbsolutePath();

  private final String application;

  PocketWallet(String application) {
    this.application = application;
  }

  /** One thing that it holds, with its key. */
  record Held(JsonValue held, JsonObject key) {}

  /** What it took, and what verifiers say of each; nothing when it gave up. */
  record Taken(List<Held> held, List<JsonObject> judged) {}

  /**
   * @param forms how many it takes in each form
   */
  Taken take(String offer, String pin, Map<String, Integer> forms) {
    JsonArrayBuilder wanted = Json.createArrayBuilder();
    forms.forEach(
        (form, copies) ->
            wanted.add(Json.createObjectBuilder().add("form", form).add("copies", copies)));
    JsonObject answer = run(asked().add("offer", offer).add("pin", pin).add("take", wanted));
    return new Taken(
        objects(answer, "taken").stream()
            .map(each -> new Held(each.get("held"), each.getJsonObject("key")))
            .toList(),
        objects(answer, "judged"));
  }

  /**
   * Answers a request once and then again; the statuses that it gets.
   *
   * @param tell what it shows, and nothing else
   */
  List<Integer> show(String request, Held held, List<String> tell) {
    JsonObject answer =
        run(
            asked()
                .add("show", request)
                .add("held", held.held())
                .add("key", held.key())
                .add("tell", Json.createArrayBuilder(tell)));
    return List.of(answer.getInt("shown"), answer.getInt("again"));
  }

  private JsonObjectBuilder asked() {
    return Json.createObjectBuilder().add("base", application).add("issuer", ISSUER);
  }

  private static List<JsonObject> objects(JsonObject answer, String name) {
    return answer.getOrDefault(name, JsonArray.EMPTY_JSON_ARRAY).asJsonArray().stream()
        .map(JsonValue::asJsonObject)
        .toList();
  }

  private static JsonObject run(JsonObjectBuilder asked) {
    try {
      Process node =
          new ProcessBuilder("node", "wallet.js")
              .directory(VERIFIERS.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try (OutputStream in = node.getOutputStream()) {
        in.write(asked.build().toString().getBytes(StandardCharsets.UTF_8));
      }
      String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return said.isBlank() ? JsonObject.EMPTY_JSON_OBJECT : read(said);
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
  }

  private static JsonObject read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}
