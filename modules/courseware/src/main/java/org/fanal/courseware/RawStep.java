package org.fanal.courseware;

import java.util.List;
import java.util.stream.Stream;

/** A step as it stands in one language's file, cut into segments. */
record RawStep(String id, String title, int line, List<Segment> segments) {

  RawStep {
    segments = List.copyOf(segments);
  }

  Stream<Segment> blocks() {
    return segments.stream().filter(Segment::isBlock);
  }

  List<Segment> blocks(Segment.Kind kind) {
    return segments.stream().filter(segment -> segment.kind() == kind).toList();
  }
}
