package org.fanal.people;

import java.time.ZoneId;
import java.util.Set;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.Region;

/** Whoever is signed in, as pages need them. */
public record Person(
    PersonId id,
    String chosenName,
    Language language,
    Region region,
    ZoneId zone,
    Set<Role> roles) {

  public Person {
    roles = Set.copyOf(roles);
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }
}
