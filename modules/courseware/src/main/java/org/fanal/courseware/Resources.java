package org.fanal.courseware;

import java.util.List;
import org.fanal.kernel.Region;

/** Where mutual aid is found: its kinds, and what was verified, each entry dated and owned. */
public record Resources(List<ResourceKind> kinds, List<Resource> entries) {

  public static final Resources NONE = new Resources(List.of(), List.of());

  public Resources {
    kinds = List.copyOf(kinds);
    entries = List.copyOf(entries);
  }

  /** What was verified for this very region; nothing falls back to another. */
  public List<Resource> in(Region region) {
    return entries.stream().filter(entry -> entry.region() == region).toList();
  }
}
