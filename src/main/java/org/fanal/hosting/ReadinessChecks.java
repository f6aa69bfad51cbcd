package org.fanal.hosting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.hosting.store.ReadinessRows;
import org.fanal.hosting.store.TeamRows;
import org.fanal.kernel.PersonId;
import org.fanal.people.OrganisationRole;
import org.fanal.people.Organisations;
import org.fanal.platform.Audit;

/**
 * The checks that an organisation and its teams made of themselves, for its members; each is kept
 * until a member erases it, and who made it is not.
 */
@ApplicationScoped
public class ReadinessChecks {

  private static final int MOST = 20;
  private static final int MOST_IN_ALL = 2000;

  private ReadinessRows rows;
  private TeamRows teams;
  private Organisations organisations;
  private Audit audit;

  protected ReadinessChecks() {}

  @Inject
  public ReadinessChecks(
      ReadinessRows rows, TeamRows teams, Organisations organisations, Audit audit) {
    this.rows = rows;
    this.teams = teams;
    this.organisations = organisations;
    this.audit = audit;
  }

  /**
   * A check that is sent twice is kept once, as it was said last.
   *
   * @return false for an organisation in whose name the person may not act, and for a team that is
   *     not its own
   */
  @Transactional
  public boolean keep(PersonId member, UUID organisation, ReadinessCheck check) {
    boolean may =
        mayWrite(member, organisation)
            && check.team().stream().allMatch(team -> teams.find(organisation, team).isPresent());
    return may && rows.put(organisation, check);
  }

  /** Of the organisation as a whole, the newest first; none for whoever is no member. */
  @Transactional
  public List<ReadinessCheck> of(PersonId member, UUID organisation) {
    return of(member, organisation, Optional.empty());
  }

  /**
   * Of one of its teams, the newest first.
   *
   * @param team empty for the organisation as a whole
   */
  @Transactional
  public List<ReadinessCheck> of(PersonId member, UUID organisation, Optional<UUID> team) {
    return organisations.roleOf(member, organisation).isEmpty()
        ? List.of()
        : rows.of(organisation, team, MOST);
  }

  /** All that were made, the oldest first, to take away. */
  @Transactional
  public List<ReadinessCheck> all(PersonId member, UUID organisation) {
    return organisations.roleOf(member, organisation).isEmpty()
        ? List.of()
        : rows.of(organisation, MOST_IN_ALL);
  }

  /**
   * @return false when there is none that they may erase
   */
  @Transactional
  public boolean erase(PersonId member, UUID organisation, UUID check) {
    boolean erased = mayWrite(member, organisation) && rows.delete(organisation, check);
    if (erased) {
      audit.record(member.value(), "hosting.readiness-erased", check);
    }
    return erased;
  }

  private boolean mayWrite(PersonId member, UUID organisation) {
    return organisations
        .roleOf(member, organisation)
        .filter(OrganisationRole::mayCheck)
        .isPresent();
  }
}
