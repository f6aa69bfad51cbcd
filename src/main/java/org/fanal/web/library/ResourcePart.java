package org.fanal.web.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fanal.courseware.Resource;
import org.fanal.courseware.ResourceKind;
import org.fanal.courseware.Resources;
import org.fanal.kernel.Region;

/**
 * Somewhere to turn to, as the page of resources shows it.
 *
 * @param overdue whether nobody looked at it again by the day that was set
 */
public record ResourcePart(Resource resource, Optional<ResourceKind> kind, boolean overdue) {

  /** What was verified for this very region. */
  static List<ResourcePart> in(Resources resources, Region region, LocalDate today) {
    return resources.in(region).stream()
        .map(each -> new ResourcePart(each, kind(resources, each), each.isOverdue(today)))
        .toList();
  }

  private static Optional<ResourceKind> kind(Resources resources, Resource resource) {
    return resources.kinds().stream().filter(kind -> kind.id().equals(resource.kind())).findFirst();
  }
}
