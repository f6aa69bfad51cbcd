package org.fanal.courseware;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A step as it stands in one language's file, cut into segments. */
record RawStep(String id, String title, int line, List<Segment> segments) {

  RawStep {
    segments = List.copyOf(segments);
  }

  /** The segments in order, those together that are variants of one passage by region. */
  List<List<Segment>> groups() {
    List<List<Segment>> groups = new ArrayList<>();
    for (Segment segment : segments) {
      if (!belongsTo(groups, segment)) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(segment);
    }
    return groups;
  }

  /** A variant for everybody else ends its group. */
  private static boolean belongsTo(List<List<Segment>> groups, Segment segment) {
    if (groups.isEmpty() || segment.kind() != Segment.Kind.REGION) {
      return false;
    }
    List<Segment> last = groups.get(groups.size() - 1);
    Segment before = last.get(last.size() - 1);
    return before.kind() == Segment.Kind.REGION && !before.attribute("in").equals("other");
  }

  Stream<Segment> blocks() {
    return segments.stream().filter(Segment::isBlock);
  }

  List<Segment> blocks(Segment.Kind kind) {
    return segments.stream().filter(segment -> segment.kind() == kind).toList();
  }
}
