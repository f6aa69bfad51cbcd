package org.fanal.web.trainer;

import java.util.stream.Stream;
import org.fanal.courseware.Module;
import org.fanal.courseware.Programme;
import org.fanal.kernel.Text;

/**
 * The plan of a module's group session, as a link shows it.
 *
 * @param code the module's
 */
public record Plan(String code, Text title, String address) {

  /** None where the module has no plan. */
  static Stream<Plan> of(Programme programme, Module module) {
    String address = "/trainer/session/" + programme.id() + "/" + module.id();
    return module.guide().session().stream()
        .map(session -> new Plan(module.code(), session.title(), address));
  }
}
