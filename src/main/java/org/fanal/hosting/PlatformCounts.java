package org.fanal.hosting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * What the teams of all organisations come to. A count is empty where fewer than {@value #FEWEST}
 * organisations stand behind it, or behind what is left when it is taken from the count that holds
 * it: no subtraction leads to fewer either.
 */
public record PlatformCounts(
    Optional<Integer> organisations,
    Optional<Integer> teams,
    Optional<Integer> ready,
    Optional<Integer> roleSheets,
    Optional<Integer> vacancies,
    Optional<Integer> reviewed,
    Optional<Integer> stillFilled) {

  public static final int FEWEST = 5;

  /**
   * @param each the teams of one organisation, added up
   */
  static PlatformCounts of(Collection<TeamCounts> each) {
    List<TeamCounts> all = List.copyOf(each);
    return new PlatformCounts(
        part(all, one -> one.teams() > 0 ? 1 : 0, TeamCounts::teams),
        part(all, TeamCounts::teams, TeamCounts::teams),
        part(all, TeamCounts::ready, one -> one.teams() - one.ready()),
        part(all, TeamCounts::roleSheets, one -> one.teams() - one.roleSheets()),
        part(all, TeamCounts::vacancies, TeamCounts::vacancies),
        part(all, TeamCounts::reviewed, one -> one.teams() - one.reviewed()),
        part(all, TeamCounts::stillFilled, one -> one.reviewed() - one.stillFilled()));
  }

  private static Optional<Integer> part(
      List<TeamCounts> all, ToIntFunction<TeamCounts> count, ToIntFunction<TeamCounts> rest) {
    return enough(all, count) && enough(all, rest)
        ? Optional.of(all.stream().mapToInt(count).sum())
        : Optional.empty();
  }

  private static boolean enough(List<TeamCounts> all, ToIntFunction<TeamCounts> count) {
    return all.stream().filter(one -> count.applyAsInt(one) > 0).count() >= FEWEST;
  }
}
