package org.fanal.web.people;

import java.util.List;
import java.util.Map;
import org.fanal.people.Person;
import org.fanal.people.Role;

/** Where a person begins when they asked for no page. */
final class Departure {

  private static final List<Map.Entry<Role, String>> FIRST_PAGES =
      List.of(
          Map.entry(Role.EMPLOYER, "/employer"),
          Map.entry(Role.TRAINEE, "/dashboard"),
          Map.entry(Role.TRAINER, "/trainer"),
          Map.entry(Role.COORDINATOR, "/practicum"),
          Map.entry(Role.ASSESSOR, "/assess"),
          Map.entry(Role.COMMITTEE, "/committee"),
          Map.entry(Role.ADMINISTRATOR, "/admin"));

  private Departure() {}

  static String of(Person person) {
    return FIRST_PAGES.stream()
        .filter(first -> person.is(first.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("/account");
  }
}
