package org.fanal.hosting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanal.courseware.Readiness;
import org.fanal.hosting.TeamSheet.Flaw;
import org.fanal.hosting.store.ReadinessRows;
import org.fanal.hosting.store.TeamRow;
import org.fanal.hosting.store.TeamRows;
import org.fanal.kernel.PersonId;
import org.fanal.library.Library;
import org.fanal.people.OrganisationRole;
import org.fanal.people.Organisations;
import org.fanal.platform.Audit;
import org.fanal.platform.Secrets;
import org.fanal.platform.Unlocked;

/**
 * The teams of an organisation that welcome peers: all members read, owners and verifiers write.
 */
@ApplicationScoped
public class Teams {

  public static final int MOST = 50;
  private static final String CONTEXT = "hosting/team/";

  private TeamRows rows;
  private ReadinessRows checks;
  private Organisations organisations;
  private Library library;
  private Secrets secrets;
  private Audit audit;
  private Clock clock;

  protected Teams() {}

  @Inject
  public Teams(
      TeamRows rows,
      ReadinessRows checks,
      Organisations organisations,
      Library library,
      Secrets secrets,
      Audit audit,
      Clock clock) {
    this.rows = rows;
    this.checks = checks;
    this.organisations = organisations;
    this.library = library;
    this.secrets = secrets;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param wanted the id of the new team, from the form: a form that is sent twice makes one
   */
  @Transactional
  public TeamOutcome make(PersonId member, UUID organisation, UUID wanted, TeamSheet sheet) {
    if (!mayWrite(member, organisation)) {
      return new TeamOutcome.NotYours();
    }
    Set<Flaw> flaws = flaws(sheet);
    if (!flaws.isEmpty()) {
      return new TeamOutcome.ToMend(flaws);
    }
    organisations.lock(organisation);
    return find(member, organisation, wanted)
        .map(made -> made(made, sheet))
        .orElseGet(() -> add(member, organisation, wanted, sheet));
  }

  /** The form was sent before: with other words it may not pass for kept. */
  private static TeamOutcome made(Team now, TeamSheet sheet) {
    return now.sheet().equals(sheet)
        ? new TeamOutcome.Kept(now.id())
        : new TeamOutcome.ChangedMeanwhile(now);
  }

  /** Nobody else adds to the organisation meanwhile; the id may be taken in another. */
  private TeamOutcome add(PersonId member, UUID organisation, UUID wanted, TeamSheet sheet) {
    if (rows.of(organisation).size() >= MOST) {
      return new TeamOutcome.TooMany();
    }
    byte[] label = secrets.seal(organisation, CONTEXT + wanted, sheet.label());
    if (!rows.add(new TeamRow(wanted, organisation, label, sheet, clock.instant()))) {
      return new TeamOutcome.NotYours();
    }
    audit.record(member.value(), "hosting.team-made", wanted);
    return new TeamOutcome.Kept(wanted);
  }

  /**
   * What is as it was stays so, whoever sent it first.
   *
   * @param seen the version that they changed
   */
  @Transactional
  public TeamOutcome change(
      PersonId member, UUID organisation, UUID team, int seen, TeamSheet sheet) {
    Optional<TeamRow> found =
        mayWrite(member, organisation) ? rows.lock(organisation, team) : Optional.empty();
    if (found.isEmpty()) {
      return new TeamOutcome.NotYours();
    }
    Set<Flaw> flaws = flaws(sheet);
    if (!flaws.isEmpty()) {
      return new TeamOutcome.ToMend(flaws);
    }
    Team now = find(member, organisation, team).orElseThrow();
    if (now.sheet().equals(sheet)) {
      return new TeamOutcome.Kept(team);
    }
    if (now.version() != seen) {
      return new TeamOutcome.ChangedMeanwhile(now);
    }
    found.get().change(secrets.seal(organisation, CONTEXT + team, sheet.label()), sheet);
    audit.record(member.value(), "hosting.team-changed", team);
    return new TeamOutcome.Kept(team);
  }

  /**
   * Its checks go with it.
   *
   * @return false when there is none that they may remove
   */
  @Transactional
  public boolean remove(PersonId member, UUID organisation, UUID team) {
    Optional<TeamRow> found =
        mayWrite(member, organisation) ? rows.lock(organisation, team) : Optional.empty();
    found.ifPresent(
        row -> {
          rows.delete(row);
          audit.record(member.value(), "hosting.team-removed", team);
        });
    return found.isPresent();
  }

  /** In the order in which they were made; none for whoever is no member. */
  @Transactional
  public List<Team> of(PersonId member, UUID organisation) {
    if (organisations.roleOf(member, organisation).isEmpty()) {
      return List.of();
    }
    List<TeamRow> found = rows.of(organisation);
    Unlocked keys = secrets.unlock(Set.of(organisation));
    Map<UUID, ReadinessCheck> newest = checks.newest(organisation);
    return found.stream().map(row -> team(row, keys, newest)).toList();
  }

  @Transactional
  public Optional<Team> find(PersonId member, UUID organisation, UUID team) {
    return of(member, organisation).stream().filter(one -> one.id().equals(team)).findFirst();
  }

  private Team team(TeamRow row, Unlocked keys, Map<UUID, ReadinessCheck> newest) {
    Optional<ReadinessCheck> check = Optional.ofNullable(newest.get(row.id()));
    return new Team(
        row.id(),
        row.sheet(label(row, keys)),
        row.version(),
        check,
        check.flatMap(made -> readiness().map(made::result)));
  }

  private static String label(TeamRow row, Unlocked keys) {
    return keys.open(row.organisation(), CONTEXT + row.id(), row.label())
        .orElseThrow(() -> new IllegalStateException("No key for team " + row.id()));
  }

  private Optional<Readiness> readiness() {
    return library.kit().readiness();
  }

  /** Somewhere it is tomorrow already. */
  private Set<Flaw> flaws(TeamSheet sheet) {
    return sheet.flaws(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1));
  }

  private boolean mayWrite(PersonId member, UUID organisation) {
    return organisations
        .roleOf(member, organisation)
        .filter(OrganisationRole::mayCheck)
        .isPresent();
  }
}
