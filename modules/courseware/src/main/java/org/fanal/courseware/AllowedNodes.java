package org.fanal.courseware;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.commonmark.node.Node;

/** An allow-list of Markdown nodes, each with the way it is written; the rest is refused. */
final class AllowedNodes {

  private final Map<Class<? extends Node>, Consumer<Node>> writers = new HashMap<>();
  private final Consumer<Node> refuse;

  AllowedNodes(Consumer<Node> refuse) {
    this.refuse = refuse;
  }

  <N extends Node> AllowedNodes allow(Class<N> kind, Consumer<N> writer) {
    writers.put(kind, node -> writer.accept(kind.cast(node)));
    return this;
  }

  void write(Node node) {
    writers.getOrDefault(node.getClass(), refuse).accept(node);
  }

  void writeChildren(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      write(child);
    }
  }
}
