package org.fanal.web.employers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fanal.kernel.PersonId;
import org.fanal.people.CurrentPerson;
import org.fanal.people.Organisation;
import org.fanal.people.OrganisationRole;
import org.fanal.people.Organisations;

/** The organisations of who is signed in, and the one that an address asks for. */
@RequestScoped
public class OwnOrganisations {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private Organisations organisations;
  private CurrentPerson current;

  protected OwnOrganisations() {}

  @Inject
  public OwnOrganisations(Organisations organisations, CurrentPerson current) {
    this.organisations = organisations;
    this.current = current;
  }

  List<Organisation> all() {
    return organisations.of(me());
  }

  /** Their own of that id; without an id, their first. */
  Optional<Organisation> asked(String id) {
    return all().stream().filter(each -> id == null || each.id().toString().equals(id)).findFirst();
  }

  boolean mayCheck(UUID organisation) {
    return organisations.roleOf(me(), organisation).filter(OrganisationRole::mayCheck).isPresent();
  }

  boolean mayLookAfter(UUID organisation) {
    return organisations
        .roleOf(me(), organisation)
        .filter(OrganisationRole::mayLookAfter)
        .isPresent();
  }

  PersonId me() {
    return current.get().id();
  }

  /** What cannot be an id names nothing. */
  static Optional<UUID> id(String text) {
    return Optional.ofNullable(text).filter(it -> ID.matcher(it).matches()).map(UUID::fromString);
  }
}
