package org.fanal.platform;

import java.util.List;
import org.fanal.kernel.Event;

/** The events that one feature publishes: a bean in its root package, so that they can be read. */
public interface EventCatalog {
  List<Class<? extends Event>> events();
}
