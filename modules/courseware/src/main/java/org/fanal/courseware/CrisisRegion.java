package org.fanal.courseware;

import java.util.List;
import org.fanal.kernel.Region;
import org.fanal.kernel.Text;

/** The lines of one region, in the order in which they are shown. */
public record CrisisRegion(Region region, Text name, List<CrisisLine> lines) {

  public CrisisRegion {
    lines = List.copyOf(lines);
  }
}
