package org.fanal.courseware;

import java.util.List;
import java.util.Optional;
import org.fanal.kernel.ScenarioId;
import org.fanal.kernel.Text;

/** A situation that is played by choosing what to say, until it ends safely. */
public record Scenario(
    ScenarioId id,
    Text title,
    Optional<Text> contentNote,
    Text setting,
    String start,
    List<Node> nodes) {

  public Scenario {
    nodes = List.copyOf(nodes);
  }

  public Optional<Node> findNode(String id) {
    return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
  }
}
