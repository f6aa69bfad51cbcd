package org.fanal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanal.kernel.PersonId;
import org.fanal.people.store.LinkRows;
import org.fanal.people.store.OrganisationMemberRow;
import org.fanal.people.store.OrganisationRow;
import org.fanal.people.store.OrganisationRows;
import org.fanal.platform.Audit;

/**
 * The employing services and their members. Every act is audited; being a member gives the role of
 * employer.
 */
@ApplicationScoped
public class Organisations {

  public static final int LONGEST_NAME = 120;

  private static final List<OrganisationRole> CHECKERS =
      Stream.of(OrganisationRole.values()).filter(OrganisationRole::mayCheck).toList();

  private OrganisationRows rows;
  private LinkRows links;
  private Roles roles;
  private Audit audit;
  private Clock clock;

  protected Organisations() {}

  @Inject
  public Organisations(
      OrganisationRows rows, LinkRows links, Roles roles, Audit audit, Clock clock) {
    this.rows = rows;
    this.links = links;
    this.roles = roles;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @return its id; empty when the name is blank or too long
   */
  @Transactional
  public Optional<UUID> make(PersonId actor, String name) {
    String plain = name.strip();
    if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
      return Optional.empty();
    }
    UUID id = UUID.randomUUID();
    rows.add(new OrganisationRow(id, plain, Handle.fresh(), clock.instant()));
    audit.record(actor.value(), "people.organisation-made", id);
    return Optional.of(id);
  }

  /** Looks after the others when nobody does yet; who comes later checks, until given more. */
  @Transactional
  public void addMember(PersonId actor, UUID organisation, PersonId person) {
    boolean first = rows.owners(organisation).isEmpty();
    addMember(
        actor, organisation, person, first ? OrganisationRole.OWNER : OrganisationRole.VERIFIER);
  }

  /** Nothing happens when they are a member already. */
  @Transactional
  public void addMember(PersonId actor, UUID organisation, PersonId person, OrganisationRole role) {
    if (rows.welcome(new OrganisationMemberRow(organisation, person, role, clock.instant()))) {
      audit.record(actor.value(), "people.member-added", person.value());
      roles.give(actor, person, Role.EMPLOYER);
    }
  }

  /**
   * Whom they invited to it and who has not come yet comes no more. The role of employer goes with
   * the last organisation.
   */
  @Transactional
  public void removeMember(PersonId actor, UUID organisation, PersonId person) {
    if (rows.partWith(organisation, person)) {
      links.deleteInvitationsBy(person, organisation);
      audit.record(actor.value(), "people.member-removed", person.value());
      if (rows.of(person).isEmpty()) {
        roles.take(actor, person, Role.EMPLOYER);
      }
    }
  }

  @Transactional
  public List<Organisation> all() {
    return rows.all();
  }

  @Transactional
  public Optional<Organisation> find(UUID id) {
    return rows.find(id);
  }

  /** An admitted one, by its handle as it was typed. */
  @Transactional
  public Optional<Organisation> findByHandle(String typed) {
    return Handle.parse(typed).flatMap(rows::find);
  }

  @Transactional
  public boolean isAdmitted(UUID organisation) {
    return rows.find(organisation).filter(Organisation::admitted).isPresent();
  }

  /** Whoever else asks for this waits until the transaction ends. */
  @Transactional
  public void lock(UUID organisation) {
    rows.lock(organisation);
  }

  /** Empty for who is no member, and in an organisation whose admission has ended. */
  @Transactional
  public Optional<OrganisationRole> roleOf(PersonId person, UUID organisation) {
    return rows.roleOf(person, organisation);
  }

  /** The admitted ones to which they belong. */
  @Transactional
  public List<Organisation> of(PersonId person) {
    return rows.of(person);
  }

  /** The admitted ones in whose name they may check. */
  @Transactional
  public List<Organisation> checkedBy(PersonId person) {
    return rows.of(person, CHECKERS);
  }

  @Transactional
  public List<Member> members(UUID organisation) {
    return rows.members(organisation);
  }
}
