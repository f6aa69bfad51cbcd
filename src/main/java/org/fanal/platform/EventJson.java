package org.fanal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import org.fanal.kernel.Event;

/** The stored form of events: JSON under a stable name, never a class name. */
@ApplicationScoped
public class EventJson {

  private final Jsonb jsonb = JsonbBuilder.create();

  public String nameOf(Event event) {
    return EventTypes.nameOf(event.getClass());
  }

  public String write(Event event) {
    return jsonb.toJson(event);
  }

  public Event read(String stored, Class<? extends Event> type) {
    return jsonb.fromJson(stored, type);
  }
}
