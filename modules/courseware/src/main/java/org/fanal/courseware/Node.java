package org.fanal.courseware;

import java.util.List;
import java.util.Optional;

/** A moment of a scenario: lines are said, then there are choices or an ending. */
public record Node(String id, List<Line> lines, List<Choice> choices, Optional<Ending> ending) {

  public Node {
    lines = List.copyOf(lines);
    choices = List.copyOf(choices);
  }

  public Optional<Choice> findChoice(String id) {
    return choices.stream().filter(choice -> choice.id().equals(id)).findFirst();
  }
}
