package org.fanal.credentials.check;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fanal.credentials.Cause;
import org.fanal.credentials.check.ServedFolder.Expectation;

/**
 * A change to served bytes that has to be refused.
 *
 * @param on what the certificate was before
 * @param target the document that is changed
 * @param patch the change as JSON Patch
 * @param cause why our verifier refuses it
 */
public record Forgery(String name, Expectation on, Target target, JsonArray patch, Cause cause) {

  /** Which document is changed. */
  public enum Target {
    CREDENTIAL,
    DID,
    STATUS
  }

  /** The forgeries of a file: an array of objects as {@code mutations.json} lists them. */
  public static List<Forgery> listedIn(Path file) throws IOException {
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream().map(Forgery::of).toList();
    }
  }

  /** The forged bytes, or nothing where the document has no such place. */
  public Optional<byte[]> of(byte[] served) {
    try (JsonReader reader =
        Json.createReader(new StringReader(new String(served, StandardCharsets.UTF_8)))) {
      JsonObject forged = Json.createPatch(patch).apply(reader.readObject());
      return Optional.of(forged.toString().getBytes(StandardCharsets.UTF_8));
    } catch (JsonException noSuchPlace) {
      return Optional.empty();
    }
  }

  private static Forgery of(JsonObject json) {
    return new Forgery(
        json.getString("name"),
        Expectation.valueOf(upper(json, "on")),
        Target.valueOf(upper(json, "target")),
        json.getJsonArray("patch"),
        Cause.valueOf(json.getString("ours")));
  }

  private static String upper(JsonObject json, String field) {
    return json.getString(field).toUpperCase(Locale.ROOT);
  }
}
