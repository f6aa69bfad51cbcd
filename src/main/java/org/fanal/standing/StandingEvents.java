package org.fanal.standing;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.fanal.kernel.Event;
import org.fanal.platform.EventCatalog;

/** What standing publishes. */
@Dependent
class StandingEvents implements EventCatalog {

  @Override
  public List<Class<? extends Event>> events() {
    return List.of(StandingChanged.class, StandingTurned.class);
  }
}
