package org.fanal.web.disclosure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.fanal.disclosure.Checker;
import org.fanal.kernel.PersonId;
import org.fanal.people.CurrentPerson;
import org.fanal.people.Organisations;
import org.fanal.people.Role;

/** Who checks a code in this request, if they are signed in for an organisation. */
@RequestScoped
public class Checkers {

  private CurrentPerson person;
  private Organisations organisations;

  protected Checkers() {}

  @Inject
  public Checkers(CurrentPerson person, Organisations organisations) {
    this.person = person;
    this.organisations = organisations;
  }

  public Optional<Checker> current() {
    return person.is(Role.EMPLOYER) ? forOrganisation(person.get().id()) : Optional.empty();
  }

  /** A member of several checks for the first in their list. */
  private Optional<Checker> forOrganisation(PersonId employer) {
    return organisations.of(employer).stream()
        .findFirst()
        .map(organisation -> new Checker(employer, organisation.name()));
  }
}
