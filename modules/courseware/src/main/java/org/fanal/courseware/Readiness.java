package org.fanal.courseware;

import java.util.List;
import java.util.Optional;
import org.fanal.kernel.Text;

/**
 * A service's self-check before it welcomes a peer.
 *
 * @param ready how many points are to be in place, all critical ones among them
 */
public record Readiness(List<Point> points, int ready) {

  public Readiness {
    points = List.copyOf(points);
  }

  public Optional<Point> findPoint(String id) {
    return points.stream().filter(point -> point.id().equals(id)).findFirst();
  }

  /**
   * @param critical whether nothing else makes up for it
   * @param why it matters
   * @param how one gets there
   */
  public record Point(String id, boolean critical, Text text, Text why, Text how) {}
}
