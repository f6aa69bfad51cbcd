package org.fanal.study;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.fanal.kernel.Event;
import org.fanal.platform.EventCatalog;

/** What study publishes. */
@Dependent
class StudyEvents implements EventCatalog {

  @Override
  public List<Class<? extends Event>> events() {
    return List.of(ModuleCompleted.class);
  }
}
