package org.fanal.disclosure;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.List;
import org.fanal.credentials.Wording;

/**
 * Which parts an opening showed, as its receipt keeps them; their words are those of the share.
 *
 * @param isNamed whether a name or its initials stood there
 * @param until the last day that was said
 */
public record Seen(Wording wording, boolean isNamed, List<Claim> claims, LocalDate until) {

  public Seen {
    claims = List.copyOf(claims);
  }

  static Seen of(Shown shown) {
    return new Seen(shown.wording(), shown.name().isPresent(), shown.claims(), shown.until());
  }

  static Seen read(JsonObject json) {
    return new Seen(
        Wording.valueOf(json.getString("wording")),
        json.getBoolean("named"),
        json.getJsonArray("claims").getValuesAs(JsonString::getString).stream()
            .map(Claim::valueOf)
            .toList(),
        LocalDate.parse(json.getString("until")));
  }

  JsonObject json() {
    JsonArrayBuilder parts = Jsons.array();
    claims.forEach(claim -> parts.add(claim.name()));
    return Jsons.object()
        .add("wording", wording.name())
        .add("named", isNamed)
        .add("claims", parts)
        .add("until", until.toString())
        .build();
  }
}
