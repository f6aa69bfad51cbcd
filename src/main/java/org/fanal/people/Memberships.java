package org.fanal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.people.store.LinkRows;
import org.fanal.people.store.OrganisationMemberRow;
import org.fanal.people.store.OrganisationRows;
import org.fanal.platform.Audit;

/** Owners look after who else is in their organisation; somebody always does. */
@ApplicationScoped
public class Memberships {

  private OrganisationRows rows;
  private Organisations organisations;
  private Invitations invitations;
  private LinkRows links;
  private Audit audit;

  protected Memberships() {}

  @Inject
  public Memberships(
      OrganisationRows rows,
      Organisations organisations,
      Invitations invitations,
      LinkRows links,
      Audit audit) {
    this.rows = rows;
    this.organisations = organisations;
    this.invitations = invitations;
    this.links = links;
    this.audit = audit;
  }

  /** What became of a change. */
  public enum Outcome {
    DONE,
    /** Nobody would be left who looks after the organisation. */
    LAST_OWNER,
    /** There is no such member, or they may not. */
    NOT_YOURS
  }

  /**
   * The answer says nothing about the address.
   *
   * @return empty when this person may not invite
   */
  @Transactional
  public Optional<Invitations.Outcome> invite(
      PersonId by, UUID organisation, String email, Language language, OrganisationRole role) {
    if (!owns(by, organisation)) {
      return Optional.empty();
    }
    Invitations.Outcome outcome =
        invitations.invite(
            by, email, language, OrganisationAim.NAME, OrganisationAim.target(organisation, role));
    if (outcome instanceof Invitations.Sent) {
      audit.record(by.value(), kind(role, "invited"), organisation);
    }
    return Optional.of(outcome);
  }

  @Transactional
  public Outcome change(PersonId by, UUID organisation, PersonId person, OrganisationRole role) {
    rows.lock(organisation);
    Optional<OrganisationMemberRow> member = rows.member(organisation, person);
    if (!owns(by, organisation) || member.isEmpty()) {
      return Outcome.NOT_YOURS;
    }
    if (role != OrganisationRole.OWNER && isOnlyOwner(organisation, person)) {
      return Outcome.LAST_OWNER;
    }
    if (member.get().role() != role) {
      member.get().act(role);
      links.deleteInvitationsBy(person, organisation);
      audit.record(by.value(), kind(role, "made"), person.value());
    }
    return Outcome.DONE;
  }

  /** An owner removes anybody, and everybody themselves. */
  @Transactional
  public Outcome remove(PersonId by, UUID organisation, PersonId person) {
    rows.lock(organisation);
    boolean may = by.equals(person) || owns(by, organisation);
    if (!may || rows.member(organisation, person).isEmpty()) {
      return Outcome.NOT_YOURS;
    }
    if (isOnlyOwner(organisation, person)) {
      return Outcome.LAST_OWNER;
    }
    organisations.removeMember(by, organisation, person);
    return Outcome.DONE;
  }

  private boolean owns(PersonId person, UUID organisation) {
    return rows.roleOf(person, organisation).filter(OrganisationRole::mayLookAfter).isPresent();
  }

  private boolean isOnlyOwner(UUID organisation, PersonId person) {
    return rows.owners(organisation).equals(List.of(person));
  }

  private static String kind(OrganisationRole role, String act) {
    return "people.organisation-" + role.name().toLowerCase(Locale.ROOT) + "-" + act;
  }
}
