package org.fanal.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;

/** Lays the demo's data at the first start, after every other thing that a start does. */
@ApplicationScoped
public class DemoSeeding {

  private static final int LAST = 9000;

  private Settings settings;
  private Instance<DemoData> parts;
  private DemoParts laid;
  private Dispatcher dispatcher;

  protected DemoSeeding() {}

  @Inject
  public DemoSeeding(
      Settings settings, @Any Instance<DemoData> parts, DemoParts laid, Dispatcher dispatcher) {
    this.settings = settings;
    this.parts = parts;
    this.laid = laid;
    this.dispatcher = dispatcher;
  }

  void start(@Observes @Priority(LAST) @Initialized(ApplicationScoped.class) Object started) {
    if (settings.demo()) {
      parts.stream().sorted(Comparator.comparingInt(DemoData::order)).forEach(this::lay);
    }
  }

  /** What a part causes is there before the next part, and before the first page. */
  private void lay(DemoData part) {
    laid.layOnce(part);
    dispatcher.settle();
  }
}
