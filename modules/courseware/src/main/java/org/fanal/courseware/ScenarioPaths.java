package org.fanal.courseware;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks that every node is reached and that a safe ending is in reach from every node. */
final class ScenarioPaths {

  private final YamlMap map;
  private final Problems problems;
  private final Map<String, ScenarioNode> nodes;

  ScenarioPaths(YamlMap map, Problems problems, List<ScenarioNode> nodes) {
    this.map = map;
    this.problems = problems;
    this.nodes = nodes.stream().collect(Collectors.toMap(ScenarioNode::id, Function.identity()));
  }

  void check(Optional<String> start) {
    if (start.isEmpty() || !nodes.containsKey(start.get())) {
      start.ifPresent(
          id -> map.problem("start", "The node “" + id + "” is unknown.", "Name a node."));
      return;
    }
    nodes.values().forEach(this::checkTargets);
    Set<String> reached = reachedFrom(start.get());
    Set<String> hopeful = leadingToSafety();
    for (ScenarioNode node : nodes.values()) {
      if (!reached.contains(node.id())) {
        report(node, "is never reached", "Let a choice lead to it or delete it.");
      } else if (!hopeful.contains(node.id())) {
        report(node, "never comes to a safe ending", "Give it a way to an end: safe.");
      }
    }
  }

  private void checkTargets(ScenarioNode node) {
    node.next().stream()
        .filter(id -> !nodes.containsKey(id))
        .forEach(id -> report(node, "leads to an unknown node (" + id + ")", "Correct the id."));
  }

  private Set<String> reachedFrom(String start) {
    Set<String> reached = new HashSet<>(Set.of(start));
    boolean grows = true;
    while (grows) {
      grows =
          nodes.values().stream()
                  .filter(node -> reached.contains(node.id()))
                  .flatMap(node -> node.next().stream())
                  .filter(nodes::containsKey)
                  .filter(reached::add)
                  .count()
              > 0;
    }
    return reached;
  }

  private Set<String> leadingToSafety() {
    Set<String> hopeful = new HashSet<>();
    boolean grows = true;
    while (grows) {
      grows =
          nodes.values().stream()
                  .filter(
                      node -> node.isSafeEnd() || node.next().stream().anyMatch(hopeful::contains))
                  .map(ScenarioNode::id)
                  .filter(hopeful::add)
                  .count()
              > 0;
    }
    return hopeful;
  }

  private void report(ScenarioNode node, String what, String mend) {
    problems.add(map.file(), node.line(), "The node “" + node.id() + "” " + what + ".", mend);
  }
}
