package org.fanal.disclosure;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A row of the table of files that nobody signed, and the word that they get. */
record StrangeFile(JsonObject row) {

  static List<StrangeFile> all(Path table) {
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(table))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(StrangeFile::new)
          .toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  Doubt doubt() {
    return Doubt.valueOf(row.getString("doubt").toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /**
   * @param forms of one certificate: {@code json}, {@code token} and {@code paper}
   */
  byte[] of(Map<String, byte[]> forms, String did) {
    if (row.containsKey("text")) {
      return written().getBytes(ISO_8859_1);
    }
    String file = new String(forms.get(row.getString("of")), ISO_8859_1);
    for (JsonArray step : row.getJsonArray("steps").getValuesAs(JsonArray.class)) {
      file = changed(file, step, did);
    }
    return file.getBytes(ISO_8859_1);
  }

  @Override
  public String toString() {
    return row.getString("what");
  }

  private String written() {
    StringBuilder text = new StringBuilder();
    for (JsonArray part : row.getJsonArray("text").getValuesAs(JsonArray.class)) {
      text.append(part.getString(0).repeat(part.getInt(1)));
    }
    return text.toString();
  }

  private static String changed(String file, JsonArray step, String did) {
    String before = file;
    String after =
        switch (step.getString(0)) {
          case "prepend" -> step.getString(1) + file;
          case "append" -> file + step.getString(1);
          case "first" -> replaced(file, file.indexOf(step.getString(1)), step);
          case "last" -> replaced(file, file.lastIndexOf(step.getString(1)), step);
          case "all" -> file.replace(step.getString(1).replace("{did}", did), step.getString(2));
          case "signature" -> file.substring(0, file.lastIndexOf('.') + 1) + step.getString(1);
          case "header" -> withHeader(file, step.getJsonObject(1), did);
          default -> throw new IllegalArgumentException("No such step: " + step);
        };
    if (after.equals(before)) {
      throw new IllegalArgumentException("Changes nothing: " + step);
    }
    return after;
  }

  private static String replaced(String file, int place, JsonArray step) {
    return file.substring(0, place)
        + step.getString(2)
        + file.substring(place + step.getString(1).length());
  }

  private static String withHeader(String token, JsonObject change, String did) {
    int end = token.indexOf('.');
    String keys = "https://" + did.substring("did:web:".length()) + "/.well-known/jwks.json";
    String header = new String(Base64.getUrlDecoder().decode(token.substring(0, end)), US_ASCII);
    try (JsonReader reader = Json.createReader(new StringReader(header))) {
      String changed =
          Json.createObjectBuilder(reader.readObject())
              .addAll(Json.createObjectBuilder(change))
              .build()
              .toString()
              .replace("{keys}", keys);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(changed.getBytes(US_ASCII))
          + token.substring(end);
    }
  }
}
