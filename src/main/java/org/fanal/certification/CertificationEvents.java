package org.fanal.certification;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.fanal.kernel.Event;
import org.fanal.platform.EventCatalog;

/** What certification publishes. */
@Dependent
class CertificationEvents implements EventCatalog {

  @Override
  public List<Class<? extends Event>> events() {
    return List.of(AwardRecorded.class, AwardChanged.class, AwardReplaced.class);
  }
}
