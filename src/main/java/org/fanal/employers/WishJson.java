package org.fanal.employers;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanal.certification.AwardKind;
import org.fanal.disclosure.Claim;

/** A request with its code, as it is sealed. */
record WishJson(RequestCode code, RequestWish wish) {

  String text() {
    return Json.createObjectBuilder()
        .add("code", code.characters())
        .add("kinds", names(wish.kinds()))
        .add("claims", names(wish.claims()))
        .add("why", wish.why())
        .add("days", wish.days())
        .add("until", wish.until().toString())
        .build()
        .toString();
  }

  static WishJson read(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      JsonObject json = reader.readObject();
      RequestWish wish =
          new RequestWish(
              all(json, "kinds", AwardKind::valueOf),
              all(json, "claims", Claim::valueOf),
              json.getString("why"),
              json.getInt("days"),
              LocalDate.parse(json.getString("until")));
      return new WishJson(new RequestCode(json.getString("code")), wish);
    }
  }

  private static JsonArrayBuilder names(Collection<? extends Enum<?>> all) {
    JsonArrayBuilder names = Json.createArrayBuilder();
    all.stream().map(Enum::name).sorted().forEach(names::add);
    return names;
  }

  private static <E> Set<E> all(JsonObject json, String field, Function<String, E> named) {
    return json.getJsonArray(field).getValuesAs(JsonString::getString).stream()
        .map(named)
        .collect(Collectors.toSet());
  }
}
