package org.fanal.courseware;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fanal.assessment.Item;

/** Everything in a course that a row can point at, by the id that it is pointed at with. */
final class TraceTargets {

  private final Set<String> targets = new HashSet<>();

  private TraceTargets() {}

  static Set<String> of(Course course) {
    TraceTargets all = new TraceTargets();
    course.programmes().forEach(all::programme);
    course.commons().glossary().keySet().forEach(id -> all.add("glossary", id));
    course.pages().keySet().forEach(id -> all.add("pages", id));
    course.resources().kinds().forEach(kind -> all.add("resources", kind.id()));
    course.resources().entries().forEach(entry -> all.add("resources", entry.id()));
    all.kit(course.kit());
    return Set.copyOf(all.targets);
  }

  private void add(String folder, String id) {
    targets.add(folder + "/" + id);
  }

  /** A module is named alone or inside its programme. */
  private void programme(Programme programme) {
    targets.add(programme.id().value());
    programme.certificates().ifPresent(rules -> add(programme.id().value(), "certificates"));
    for (Module module : programme.modules()) {
      String id = module.id().value();
      for (String name : List.of(id, programme.id() + "/" + id)) {
        module(module, name);
        items(programme.exam().bank(module.id()), name);
      }
    }
  }

  private void module(Module module, String name) {
    targets.add(name);
    for (Lesson lesson : module.lessons()) {
      add(name, lesson.id().value());
      lesson.steps().forEach(step -> add(name + "/" + lesson.id(), step.id().value()));
    }
    module.scenarios().forEach(scenario -> add(name, scenario.id().value()));
    items(module.items(), name);
    items(module.practice(), name);
    module.reflections().forEach(reflection -> add(name, reflection.id().value()));
    module.guide().practicum().ifPresent(practicum -> add(name, "practicum"));
    module.guide().session().ifPresent(session -> add(name, "session"));
    if (!module.guide().journal().isEmpty()) {
      add(name, "journal");
    }
  }

  private void items(List<Item> items, String name) {
    items.forEach(item -> add(name, item.id().value()));
  }

  private void kit(Kit kit) {
    kit.papers().forEach(paper -> add("kit", paper.id()));
    kit.readiness().ifPresent(points -> add("kit", "readiness"));
    kit.group().ifPresent(statements -> add("kit", "group-readiness"));
  }
}
