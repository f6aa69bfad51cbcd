package org.fanal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.people.Invitations.Sent;
import org.fanal.platform.Audit;

/** Administrators invite somebody to a role by mail. The trail says who did, never to whom. */
@ApplicationScoped
public class RoleInvitations {

  private Invitations invitations;
  private Audit audit;

  protected RoleInvitations() {}

  @Inject
  public RoleInvitations(Invitations invitations, Audit audit) {
    this.invitations = invitations;
    this.audit = audit;
  }

  /** The answer says nothing about the address. */
  @Transactional
  public Invitations.Outcome invite(PersonId by, String email, Language language, Role role) {
    Invitations.Outcome outcome =
        invitations.invite(by, email, language, RoleAim.NAME, role.name());
    if (outcome instanceof Sent) {
      String kind = "people." + role.name().toLowerCase(Locale.ROOT) + "-invited";
      audit.record(by.value(), kind, by.value());
    }
    return outcome;
  }
}
