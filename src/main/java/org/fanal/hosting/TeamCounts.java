package org.fanal.hosting;

import java.util.Collection;

/**
 * What teams come to when they are added up.
 *
 * @param ready how many of them are, by their newest check
 * @param roleSheets how many have one that is signed
 * @param vacancies posts that are open
 * @param reviewed how many looked back after twelve months
 * @param stillFilled of those, how many whose post is still filled
 */
public record TeamCounts(
    int teams, int ready, int roleSheets, int vacancies, int reviewed, int stillFilled) {

  static final TeamCounts NONE = new TeamCounts(0, 0, 0, 0, 0, 0);

  public static TeamCounts of(Collection<Team> teams) {
    return teams.stream().map(Team::counts).reduce(NONE, TeamCounts::plus);
  }

  static TeamCounts of(TeamSheet sheet, boolean ready) {
    return new TeamCounts(
        1,
        one(ready),
        one(sheet.roleSheetOn().isPresent()),
        sheet.vacancies(),
        one(sheet.review() != Review.NOT_YET),
        one(sheet.review() == Review.FILLED));
  }

  TeamCounts plus(TeamCounts other) {
    return new TeamCounts(
        teams + other.teams,
        ready + other.ready,
        roleSheets + other.roleSheets,
        vacancies + other.vacancies,
        reviewed + other.reviewed,
        stillFilled + other.stillFilled);
  }

  private static int one(boolean holds) {
    return holds ? 1 : 0;
  }
}
