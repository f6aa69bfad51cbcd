package org.fanal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanal.kernel.Event;

/** Every stored event by its stable name, from the catalogs of the features. */
@ApplicationScoped
public class EventTypes {

  private Map<String, Class<? extends Event>> byName;

  protected EventTypes() {}

  @Inject
  public EventTypes(@Any Instance<EventCatalog> catalogs) {
    byName =
        catalogs.stream()
            .flatMap(catalog -> catalog.events().stream())
            .collect(Collectors.toMap(EventTypes::nameOf, Function.identity()));
  }

  Optional<Class<? extends Event>> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  boolean isToldTogether(String name) {
    return named(name).filter(type -> type.getAnnotation(EventName.class).together()).isPresent();
  }

  static String nameOf(Class<? extends Event> type) {
    EventName name = type.getAnnotation(EventName.class);
    if (name == null) {
      throw new IllegalArgumentException("No @EventName on " + type);
    }
    return name.value();
  }
}
