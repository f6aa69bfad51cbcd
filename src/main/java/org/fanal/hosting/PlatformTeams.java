package org.fanal.hosting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanal.courseware.Readiness;
import org.fanal.hosting.store.ReadinessRows;
import org.fanal.hosting.store.TeamRow;
import org.fanal.hosting.store.TeamRows;
import org.fanal.library.Library;

/** The teams of all admitted organisations, added up; no label is opened for it. */
@ApplicationScoped
public class PlatformTeams {

  private static final String UNREAD = "";

  private TeamRows rows;
  private ReadinessRows checks;
  private Library library;

  protected PlatformTeams() {}

  @Inject
  public PlatformTeams(TeamRows rows, ReadinessRows checks, Library library) {
    this.rows = rows;
    this.checks = checks;
    this.library = library;
  }

  @Transactional
  public PlatformCounts counts() {
    Map<UUID, ReadinessCheck> newest = checks.newest();
    Map<UUID, TeamCounts> byOrganisation = new HashMap<>();
    for (TeamRow row : rows.ofAllAdmitted()) {
      boolean ready = isReady(Optional.ofNullable(newest.get(row.id())));
      TeamCounts one = TeamCounts.of(row.sheet(UNREAD), ready);
      byOrganisation.merge(row.organisation(), one, TeamCounts::plus);
    }
    return PlatformCounts.of(byOrganisation.values());
  }

  private boolean isReady(Optional<ReadinessCheck> check) {
    Optional<Readiness> readiness = library.kit().readiness();
    return check
        .flatMap(made -> readiness.map(points -> made.result(points).ready()))
        .orElse(false);
  }
}
