package org.fanal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.fanal.platform.store.DemoPartRows;

/** Remembers which parts of the demo are laid; a part and its mark commit together. */
@ApplicationScoped
public class DemoParts {

  private DemoPartRows rows;
  private Clock clock;

  protected DemoParts() {}

  @Inject
  public DemoParts(DemoPartRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  @Transactional
  public void layOnce(DemoData part) {
    if (!rows.has(part.part())) {
      part.seed();
      rows.add(part.part(), clock.instant());
    }
  }
}
