package org.fanal.practicum;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.fanal.kernel.Event;
import org.fanal.platform.EventCatalog;

/** What practicum publishes. */
@Dependent
class PracticumEvents implements EventCatalog {

  @Override
  public List<Class<? extends Event>> events() {
    return List.of(PracticumResultChanged.class);
  }
}
