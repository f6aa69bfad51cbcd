package org.fanal.web.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanal.people.Person;
import org.fanal.people.Role;

/** Which addresses are open to whom. What no door stands before is open to all. */
final class Doors {

  private static final Set<Role> ANYONE_SIGNED_IN = Set.of(Role.values());
  private static final Set<String> FOR_ALL =
      Set.of("/do/session", "/do/logout", "/do/region", "/health/live", "/health/ready");

  private static final List<Door> DOORS =
      List.of(
          new Door("/dashboard", Set.of(Role.TRAINEE)),
          new Door("/enrol", ANYONE_SIGNED_IN),
          new Door("/learn", Set.of(Role.TRAINEE)),
          new Door("/statements", Set.of(Role.TRAINEE)),
          new Door("/shares", Set.of(Role.TRAINEE)),
          new Door("/request", Set.of(Role.TRAINEE)),
          new Door("/account", ANYONE_SIGNED_IN),
          new Door("/employer", Set.of(Role.EMPLOYER)),
          new Door("/do/employer", Set.of(Role.EMPLOYER)),
          new Door("/trainer", Set.of(Role.TRAINER)),
          new Door("/do/trainer", Set.of(Role.TRAINER)),
          new Door("/practicum", Set.of(Role.COORDINATOR)),
          new Door("/assess", Set.of(Role.ASSESSOR)),
          new Door("/do/assess", Set.of(Role.ASSESSOR)),
          new Door("/committee", Set.of(Role.COMMITTEE)),
          new Door("/do/committee", Set.of(Role.COMMITTEE)),
          new Door("/certificate", Set.of(Role.TRAINEE)),
          new Door("/do/certificate", Set.of(Role.TRAINEE)),
          new Door("/prior-learning", Set.of(Role.TRAINEE)),
          new Door("/do/prior-learning", Set.of(Role.TRAINEE)),
          new Door("/ethics", Set.of(Role.TRAINEE)),
          new Door("/do/ethics", Set.of(Role.TRAINEE)),
          new Door("/organisation", ANYONE_SIGNED_IN),
          new Door("/admin", Set.of(Role.ADMINISTRATOR)),
          new Door("/do/admin", Set.of(Role.ADMINISTRATOR)),
          new Door("/metrics", Set.of(Role.ADMINISTRATOR)),
          new Door("/health", Set.of(Role.ADMINISTRATOR)),
          new Door("/do/next", Set.of(Role.TRAINEE)),
          new Door("/do/newest", Set.of(Role.TRAINEE)),
          new Door("/do/journal", Set.of(Role.TRAINEE)),
          new Door("/do/practice", Set.of(Role.TRAINEE)),
          new Door("/do/scenario", Set.of(Role.TRAINEE)),
          new Door("/do/check", Set.of(Role.TRAINEE)),
          new Door("/do/exam", Set.of(Role.TRAINEE)),
          new Door("/do/look-back", Set.of(Role.TRAINEE)),
          new Door("/do/book", Set.of(Role.TRAINEE)),
          new Door("/do/hand", Set.of(Role.TRAINEE)),
          new Door("/do/cohort", Set.of(Role.TRAINEE)),
          new Door("/do/shares", Set.of(Role.TRAINEE)),
          new Door("/do", ANYONE_SIGNED_IN));

  private Doors() {}

  record Door(String prefix, Set<Role> open) {

    boolean standsBefore(String path) {
      return path.equals(prefix) || path.startsWith(prefix + "/");
    }

    boolean opensTo(Person person) {
      return open.stream().anyMatch(person::is);
    }
  }

  static boolean isDemoOnly(String path) {
    return path.startsWith("/demo/");
  }

  static Optional<Door> before(String path) {
    return FOR_ALL.contains(path)
        ? Optional.empty()
        : DOORS.stream().filter(door -> door.standsBefore(path)).findFirst();
  }
}
