package org.fanal.employers;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** What is posted: an id, what happened, to which line of the roster. No name and no title. */
record HookMessage(UUID id, String event, String body) {

  /** The same each time for one webhook and one turn, so that it is written once. */
  static HookMessage of(UUID webhook, ShareTurned turned) {
    String which = webhook + "/" + turned.followed() + "/" + turned.at();
    UUID id = UUID.nameUUIDFromBytes(which.getBytes(StandardCharsets.UTF_8));
    String event = turned.over() ? "share.ended" : "share.currency-changed";
    JsonObjectBuilder json =
        start(id, event, turned.at())
            .add("share", turned.followed().toString())
            .add("current", turned.current());
    return new HookMessage(id, event, json.build().toString());
  }

  static HookMessage test(UUID id, Instant at) {
    String event = "webhook.test";
    return new HookMessage(id, event, start(id, event, at).build().toString());
  }

  private static JsonObjectBuilder start(UUID id, String event, Instant at) {
    return Json.createObjectBuilder()
        .add("id", id.toString())
        .add("event", event)
        .add("at", at.toString());
  }
}
