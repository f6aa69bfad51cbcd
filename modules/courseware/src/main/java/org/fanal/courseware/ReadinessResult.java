package org.fanal.courseware;

import java.util.List;
import java.util.Map;
import org.fanal.courseware.Readiness.Point;

/**
 * Where a team stands before it welcomes a peer: what is in place, and what comes next. It is ready
 * when enough points are in place and all critical ones among them.
 *
 * @param inPlace answered yes
 * @param critical still to do, and nothing else makes up for them
 * @param others still to do
 * @param missing how many points more would be enough; 0 when enough are in place
 */
public record ReadinessResult(
    List<Point> inPlace, List<Point> critical, List<Point> others, int missing) {

  public ReadinessResult {
    inPlace = List.copyOf(inPlace);
    critical = List.copyOf(critical);
    others = List.copyOf(others);
  }

  /** A point without an answer is still to do. */
  public static ReadinessResult of(Readiness readiness, Map<String, ReadinessAnswer> answers) {
    List<Point> inPlace =
        readiness.points().stream()
            .filter(point -> answers.get(point.id()) == ReadinessAnswer.YES)
            .toList();
    List<Point> left =
        readiness.points().stream().filter(point -> !inPlace.contains(point)).toList();
    return new ReadinessResult(
        inPlace,
        left.stream().filter(Point::critical).toList(),
        left.stream().filter(point -> !point.critical()).toList(),
        Math.max(0, readiness.ready() - inPlace.size()));
  }

  public boolean ready() {
    return missing == 0 && critical.isEmpty();
  }
}
