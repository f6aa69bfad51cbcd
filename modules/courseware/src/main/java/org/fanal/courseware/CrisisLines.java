package org.fanal.courseware;

import java.util.List;
import java.util.Optional;
import org.fanal.kernel.Region;
import org.fanal.kernel.Text;

/** Who to call, by region; {@code notice} says that this is not a crisis service. */
public record CrisisLines(Text notice, List<CrisisRegion> regions) {

  public CrisisLines {
    regions = List.copyOf(regions);
  }

  /** The region's own lines, or those of the nearest region that has some. */
  public Optional<CrisisRegion> of(Region region) {
    return region.fallbacks().stream().flatMap(near -> exactly(near).stream()).findFirst();
  }

  private Optional<CrisisRegion> exactly(Region region) {
    return regions.stream().filter(lines -> lines.region() == region).findFirst();
  }
}
