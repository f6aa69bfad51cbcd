package org.fanal.employers;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.fanal.kernel.Event;
import org.fanal.platform.EventCatalog;

/** What employers publish. */
@Dependent
class EmployersEvents implements EventCatalog {

  @Override
  public List<Class<? extends Event>> events() {
    return List.of(ShareTurned.class);
  }
}
