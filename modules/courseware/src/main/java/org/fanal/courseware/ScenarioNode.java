package org.fanal.courseware;

import java.util.List;
import java.util.stream.Stream;

/** A node and where it stands in its file. */
record ScenarioNode(Node node, int line) {

  String id() {
    return node.id();
  }

  boolean isSafeEnd() {
    return node.ending().map(Ending::safe).orElse(false);
  }

  List<String> next() {
    return Stream.concat(
            node.choices().stream().map(Choice::to),
            node.ending().flatMap(Ending::resumeAt).stream())
        .toList();
  }
}
