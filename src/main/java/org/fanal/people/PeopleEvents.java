package org.fanal.people;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.fanal.kernel.Event;
import org.fanal.platform.EventCatalog;

/** What people publishes. */
@Dependent
class PeopleEvents implements EventCatalog {

  @Override
  public List<Class<? extends Event>> events() {
    return List.of(LinkAsked.class, PersonErased.class, ConsentWithdrawn.class);
  }
}
