package org.fanal.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.platform.Feature;

/** The features as their package-info declare them, with all that each may use, transitively. */
final class Features {

  static final String ROOT = "org.fanal.";

  private final Map<String, List<String>> declared = new HashMap<>();

  Features(JavaClasses classes) {
    for (JavaClass type : classes) {
      type.getPackage()
          .tryGetAnnotationOfType(Feature.class)
          .ifPresent(feature -> declared.put(nameOf(type), List.of(feature.allowed())));
    }
  }

  Set<String> names() {
    return declared.keySet();
  }

  boolean mayUse(String feature, String other) {
    return feature.equals(other) || other.equals("platform") || reach(feature).contains(other);
  }

  /** The feature of a class, or nothing for web, the pure modules and what is not ours. */
  Optional<String> of(JavaClass type) {
    return Optional.of(nameOf(type)).filter(declared::containsKey);
  }

  boolean isRoot(JavaClass type) {
    return type.getPackageName().equals(ROOT + nameOf(type));
  }

  private Set<String> reach(String feature) {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(declared.getOrDefault(feature, List.of()));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (reached.add(next)) {
        open.addAll(declared.getOrDefault(next, List.of()));
      }
    }
    return reached;
  }

  private static String nameOf(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.")[0] : "";
  }
}
