package org.fanal.hosting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fanal.courseware.Kit;
import org.fanal.courseware.Readiness;
import org.fanal.courseware.Readiness.Point;
import org.fanal.hosting.store.ReadinessRows;
import org.fanal.hosting.store.TeamRows;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.Text;
import org.fanal.library.Library;
import org.fanal.people.OrganisationRole;
import org.fanal.people.OrganisationsFixture;
import org.fanal.platform.PlatformFixture;
import org.fanal.testing.HandClock;
import org.fanal.testing.TestDatabase;

/** Teams as the container would wire them, with fourteen points of which five are essential. */
final class HostingFixture {

  static final LocalDate TODAY = LocalDate.parse("2026-11-21");
  static final TeamSheet SHEET =
      new TeamSheet("Équipe du Nord zx", 2, Optional.of(TODAY), Review.FILLED);

  private static final int POINTS = 14;
  private static final int ESSENTIAL = 5;
  private static final int ENOUGH = 10;
  private static final Text NOTHING = new Text("", "");

  final TestDatabase database = TestDatabase.running();
  final OrganisationsFixture people = new OrganisationsFixture();
  private final HandClock clock = new HandClock(Instant.parse("2026-11-21T12:00:00Z"));
  private final TeamRows teamRows = new TeamRows(database.entities());
  private final ReadinessRows readinessRows = new ReadinessRows(database.entities());
  private final Library library = new Points();

  final Teams teams =
      new Teams(
          teamRows,
          readinessRows,
          people.organisations(),
          library,
          PlatformFixture.secrets(),
          PlatformFixture.audit(clock),
          clock);
  final ReadinessChecks checks =
      new ReadinessChecks(
          readinessRows, teamRows, people.organisations(), PlatformFixture.audit(clock));
  final PlatformTeams platform = new PlatformTeams(teamRows, readinessRows, library);
  final PersonId owner = people.somebody();
  final UUID organisation = people.anOrganisationOf(owner, OrganisationRole.OWNER);

  PersonId member(OrganisationRole role) {
    PersonId member = people.somebody();
    people.join(organisation, member, role);
    return member;
  }

  UUID aTeam() {
    return aTeam(SHEET);
  }

  UUID aTeam(TeamSheet sheet) {
    TeamOutcome made = in(() -> teams.make(owner, organisation, UUID.randomUUID(), sheet));
    return ((TeamOutcome.Kept) made).team();
  }

  Team team(UUID team) {
    return in(() -> teams.find(owner, organisation, team)).orElseThrow();
  }

  /** Of a team, with a yes to each of its first points. */
  ReadinessCheck check(UUID team, int yes) {
    return check(Optional.of(team), answers(0, yes));
  }

  static ReadinessCheck check(Optional<UUID> team, Map<String, String> answers) {
    return new ReadinessCheck(UUID.randomUUID(), team, TODAY, Optional.empty(), answers);
  }

  /** A yes to so many points from that one on. */
  static Map<String, String> answers(int from, int yes) {
    return IntStream.range(0, POINTS)
        .boxed()
        .collect(
            Collectors.toMap(
                point -> "p" + (point + 1),
                point -> point >= from && point < from + yes ? "yes" : "not-yet"));
  }

  boolean keep(ReadinessCheck check) {
    return in(() -> checks.keep(owner, organisation, check));
  }

  <T> T in(Supplier<T> work) {
    return database.inTransaction(work);
  }

  private static final class Points extends Library {
    @Override
    public Kit kit() {
      List<Point> points =
          IntStream.range(0, POINTS)
              .mapToObj(
                  point ->
                      new Point("p" + (point + 1), point < ESSENTIAL, NOTHING, NOTHING, NOTHING))
              .toList();
      return new Kit(List.of(), Optional.of(new Readiness(points, ENOUGH)), Optional.empty());
    }
  }
}
