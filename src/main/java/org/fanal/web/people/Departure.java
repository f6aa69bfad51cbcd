package org.fanal.web.people;

import java.util.Set;
import org.fanal.people.Person;
import org.fanal.people.Role;

/** Where a person begins when they asked for no page. */
final class Departure {

  private Departure() {}

  static String of(Person person) {
    Set<Role> roles = person.roles();
    if (roles.contains(Role.EMPLOYER)) {
      return "/employer";
    }
    if (roles.contains(Role.TRAINEE)) {
      return "/dashboard";
    }
    if (roles.contains(Role.TRAINER)) {
      return "/trainer";
    }
    return roles.contains(Role.ADMINISTRATOR) ? "/admin" : "/account";
  }
}
