package org.fanal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.fanal.platform.store.Pulse;

/** Whether a page would be answered now: the database answers. */
@ApplicationScoped
public class Readiness {

  private Pulse pulse;

  protected Readiness() {}

  @Inject
  public Readiness(Pulse pulse) {
    this.pulse = pulse;
  }

  @Transactional(dontRollbackOn = RuntimeException.class)
  public boolean isReady() {
    return pulse.beats();
  }
}
