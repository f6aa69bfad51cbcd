package org.fanal.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.Text;

/** An invitation to be a member of an organisation; the target is its id, and the role in it. */
@Dependent
class OrganisationAim implements InvitationAim {

  static final String NAME = "organisation";

  private final Organisations organisations;

  @Inject
  OrganisationAim(Organisations organisations) {
    this.organisations = organisations;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Text> describe(String target) {
    return organisations
        .find(id(target))
        .filter(Organisation::admitted)
        .map(organisation -> new Text(organisation.name(), organisation.name()));
  }

  @Override
  public Role role(String target) {
    return Role.EMPLOYER;
  }

  @Override
  public String accept(PersonId person, String target, PersonId invitedBy) {
    String[] parts = target.split(" ");
    if (parts.length == 1) {
      organisations.addMember(invitedBy, id(target), person);
    } else {
      organisations.addMember(invitedBy, id(target), person, OrganisationRole.valueOf(parts[1]));
    }
    return "/employer";
  }

  static String target(UUID organisation, OrganisationRole role) {
    return organisation + " " + role;
  }

  private static UUID id(String target) {
    return UUID.fromString(target.split(" ")[0]);
  }
}
