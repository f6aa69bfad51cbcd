package org.fanal.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.fanal.hosting.PlatformCounts;
import org.fanal.hosting.PlatformTeams;

/** {@code /admin/teams}: what the teams of all organisations come to, and of none by itself. */
@Named("adminTeamsPage")
@RequestScoped
public class AdminTeamsPage {

  private PlatformTeams teams;

  protected AdminTeamsPage() {}

  @Inject
  public AdminTeamsPage(PlatformTeams teams) {
    this.teams = teams;
  }

  /**
   * @param count empty where too few stand behind it
   */
  public record Line(String key, Optional<Integer> count) {}

  public List<Line> getLines() {
    PlatformCounts counts = teams.counts();
    return List.of(
        new Line("admin_teams.organisations", counts.organisations()),
        new Line("employer_teams.count.teams", counts.teams()),
        new Line("employer_teams.count.ready", counts.ready()),
        new Line("employer_teams.count.role-sheets", counts.roleSheets()),
        new Line("employer_teams.count.vacancies", counts.vacancies()),
        new Line("employer_teams.count.reviewed", counts.reviewed()),
        new Line("employer_teams.count.still-filled", counts.stillFilled()));
  }
}
