package org.fanal.hosting.store;

import static org.fanal.platform.Columns.utc;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.hosting.TeamSheet;

/** The teams of organisations. */
@Dependent
public class TeamRows {

  private final EntityManager entities;

  @Inject
  public TeamRows(EntityManager entities) {
    this.entities = entities;
  }

  /** Whether it is new: two that are sent at once make one. */
  public boolean add(TeamRow row) {
    TeamSheet sheet = row.sheet("");
    return entities
            .createNativeQuery(
                "insert ignore into host_team (id, organisation_id, sealed_label, vacancies,"
                    + " role_sheet_on, review, made_at, version) values (?, ?, ?, ?, ?, ?, ?, 1)")
            .setParameter(1, row.id().toString())
            .setParameter(2, row.organisation().toString())
            .setParameter(3, row.label())
            .setParameter(4, sheet.vacancies())
            .setParameter(5, sheet.roleSheetOn().map(Date::valueOf).orElse(null))
            .setParameter(6, sheet.review().name())
            .setParameter(7, utc(row.madeAt()))
            .executeUpdate()
        > 0;
  }

  /** In the order in which they were made. */
  public List<TeamRow> of(UUID organisation) {
    return entities
        .createQuery(
            "select t from TeamRow t where t.organisationId = :organisation order by t.number",
            TeamRow.class)
        .setParameter("organisation", organisation)
        .getResultList();
  }

  public List<TeamRow> ofAllAdmitted() {
    return entities
        .createQuery(
            "select t from TeamRow t, OrganisationRow o"
                + " where o.id = t.organisationId and o.endedAt is null order by t.number",
            TeamRow.class)
        .getResultList();
  }

  public Optional<TeamRow> find(UUID organisation, UUID team) {
    return Optional.ofNullable(entities.find(TeamRow.class, team))
        .filter(row -> row.organisation().equals(organisation));
  }

  /** Whoever changes it comes one after the other. */
  public Optional<TeamRow> lock(UUID organisation, UUID team) {
    return Optional.ofNullable(entities.find(TeamRow.class, team, LockModeType.PESSIMISTIC_WRITE))
        .filter(row -> row.organisation().equals(organisation));
  }

  public void delete(TeamRow row) {
    entities.remove(row);
    entities.flush();
  }
}
