package org.fanal.web.disclosure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.fanal.kernel.PersonId;
import org.fanal.people.Organisation;
import org.fanal.people.Organisations;

/** In whose name somebody may check: all of them, and the one that a form names. */
@Dependent
public class Checking {

  private final Organisations organisations;

  @Inject
  public Checking(Organisations organisations) {
    this.organisations = organisations;
  }

  public List<Organisation> of(PersonId person) {
    return organisations.checkedBy(person);
  }

  /**
   * @param chosen as the form sent it; a form of who has one alone names none
   * @return empty for all that is not one of theirs
   */
  public Optional<Organisation> asked(PersonId person, String chosen) {
    return of(person).stream()
        .filter(each -> chosen.isEmpty() || each.id().toString().equals(chosen))
        .findFirst();
  }
}
