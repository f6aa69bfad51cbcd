package org.fanal.platform;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.fanal.kernel.Event;

/** What the platform itself publishes. */
@Dependent
class PlatformEvents implements EventCatalog {

  @Override
  public List<Class<? extends Event>> events() {
    return List.of(MailDue.class);
  }
}
