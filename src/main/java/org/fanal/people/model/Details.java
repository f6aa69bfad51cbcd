package org.fanal.people.model;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a mailed link must remember until it is used: a few words by name. */
public record Details(Map<String, String> words) {

  public static final Details NONE = new Details(Map.of());

  public Details {
    words = Map.copyOf(words);
  }

  public static Details read(String json) {
    Map<String, String> words = new HashMap<>();
    try (var reader = Json.createReader(new StringReader(json))) {
      reader
          .readObject()
          .forEach((name, value) -> words.put(name, ((JsonString) value).getString()));
    }
    return new Details(words);
  }

  public String json() {
    JsonObjectBuilder builder = Json.createObjectBuilder();
    words.forEach(builder::add);
    return builder.build().toString();
  }

  public Optional<String> find(String name) {
    return Optional.ofNullable(words.get(name));
  }

  public String get(String name) {
    return find(name).orElseThrow(() -> new IllegalStateException("No " + name + " in a link"));
  }
}
