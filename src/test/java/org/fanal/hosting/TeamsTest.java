package org.fanal.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.fanal.kernel.PersonId;
import org.fanal.people.OrganisationRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TeamsTest {

  private static final LocalDate TODAY = HostingFixture.TODAY;
  private static final TeamSheet SHEET = HostingFixture.SHEET;

  private final HostingFixture fixture = new HostingFixture();
  private final PersonId owner = fixture.owner;
  private final UUID organisation = fixture.organisation;

  @Test
  void keepsWhatATeamSaysAndItsLabelClosed() throws java.sql.SQLException {
    UUID team = fixture.aTeam();

    assertThat(fixture.team(team).sheet()).isEqualTo(SHEET);
    assertThat(dump(team)).contains("FILLED").doesNotContain("quipe du Nord");
  }

  @Test
  void makesOneOfAFormThatIsSentTwice() {
    UUID wanted = UUID.randomUUID();

    TeamOutcome first = make(owner, organisation, wanted);
    TeamOutcome second = make(owner, organisation, wanted);

    assertThat(first).isEqualTo(new TeamOutcome.Kept(wanted)).isEqualTo(second);
    assertThat(fixture.in(() -> fixture.teams.of(owner, organisation))).hasSize(1);
  }

  @Test
  void losesNothingOfAFormThatIsSentAgainWithOtherWords() {
    UUID team = fixture.aTeam();
    TeamSheet other = new TeamSheet("Nord", 1, Optional.empty(), Review.NOT_YET);

    TeamOutcome outcome = fixture.in(() -> fixture.teams.make(owner, organisation, team, other));

    assertThat(outcome).isEqualTo(new TeamOutcome.ChangedMeanwhile(fixture.team(team)));
    assertThat(fixture.team(team).sheet()).isEqualTo(SHEET);
  }

  /** The second is sent while the first is not through. */
  @Test
  void takesNoMoreThanMayBeWhenTwoAreMadeAtOnce() {
    fixture.in(
        () -> {
          for (int made = 1; made < Teams.MOST; made++) {
            fixture.teams.make(owner, organisation, UUID.randomUUID(), SHEET);
          }
          return null;
        });

    CompletableFuture<TeamOutcome> second =
        fixture.in(
            () -> {
              fixture.teams.make(owner, organisation, UUID.randomUUID(), SHEET);
              CompletableFuture<TeamOutcome> sent =
                  CompletableFuture.supplyAsync(() -> make(owner, organisation, UUID.randomUUID()));
              assertThatThrownBy(() -> sent.get(500, TimeUnit.MILLISECONDS))
                  .as("waits for the first")
                  .isInstanceOf(TimeoutException.class);
              return sent;
            });

    assertThat(second.join()).isInstanceOf(TeamOutcome.TooMany.class);
    assertThat(fixture.in(() -> fixture.teams.of(owner, organisation))).hasSize(Teams.MOST);
  }

  @Test
  void keepsBothTextsWhenTwoChangeItAtOnce() {
    UUID team = fixture.aTeam();
    int seen = fixture.team(team).version();
    TeamSheet first = new TeamSheet("Nord", 1, Optional.empty(), Review.NOT_YET);
    TeamSheet second = new TeamSheet("Sud", 3, Optional.empty(), Review.NOT_YET);
    assertThat(change(owner, team, seen, first)).isInstanceOf(TeamOutcome.Kept.class);

    TeamOutcome outcome = change(owner, team, seen, second);

    assertThat(outcome).isInstanceOf(TeamOutcome.ChangedMeanwhile.class);
    Team now = ((TeamOutcome.ChangedMeanwhile) outcome).now();
    assertThat(now.sheet()).isEqualTo(first).isEqualTo(fixture.team(team).sheet());
    assertThat(change(owner, team, now.version(), second)).isInstanceOf(TeamOutcome.Kept.class);
    assertThat(fixture.team(team).sheet()).isEqualTo(second);
  }

  @Test
  void takesTheSameTextTwice() {
    UUID team = fixture.aTeam();
    int seen = fixture.team(team).version();
    TeamSheet sheet = new TeamSheet("Nord", 1, Optional.empty(), Review.NOT_YET);

    change(owner, team, seen, sheet);

    assertThat(change(owner, team, seen, sheet)).isInstanceOf(TeamOutcome.Kept.class);
  }

  @ParameterizedTest
  @EnumSource
  void isReadByAllMembersAndWrittenByThoseWhoMayAct(OrganisationRole role) {
    PersonId member = fixture.member(role);
    UUID team = fixture.aTeam();
    TeamSheet sheet = new TeamSheet("Sud", 0, Optional.empty(), Review.NO_LONGER);
    int seen = fixture.team(team).version();

    assertThat(fixture.in(() -> fixture.teams.of(member, organisation))).hasSize(1);
    assertThat(change(member, team, seen, sheet) instanceof TeamOutcome.Kept)
        .isEqualTo(role.mayCheck());
    assertThat(make(member, organisation, UUID.randomUUID()) instanceof TeamOutcome.Kept)
        .isEqualTo(role.mayCheck());
    assertThat(fixture.in(() -> fixture.teams.remove(member, organisation, team)))
        .isEqualTo(role.mayCheck());
  }

  @Test
  void isNotReachedFromAnotherOrganisation() {
    PersonId stranger = fixture.people.somebody();
    UUID elsewhere = fixture.people.anOrganisationOf(stranger, OrganisationRole.OWNER);
    UUID team = fixture.aTeam();

    assertThat(fixture.in(() -> fixture.teams.of(stranger, organisation))).isEmpty();
    assertThat(fixture.in(() -> fixture.teams.find(stranger, elsewhere, team))).isEmpty();
    assertThat(make(stranger, organisation, UUID.randomUUID()))
        .isInstanceOf(TeamOutcome.NotYours.class);
    assertThat(make(stranger, elsewhere, team)).isInstanceOf(TeamOutcome.NotYours.class);
    assertThat(fixture.in(() -> fixture.teams.change(stranger, elsewhere, team, 1, SHEET)))
        .isInstanceOf(TeamOutcome.NotYours.class);
    assertThat(fixture.in(() -> fixture.teams.remove(stranger, elsewhere, team))).isFalse();
    assertThat(fixture.team(team).sheet()).isEqualTo(SHEET);
  }

  @ParameterizedTest
  @MethodSource("checks")
  void isReadyByItsNewestCheck(int from, int yes, boolean isReady) {
    UUID team = fixture.aTeam();
    fixture.keep(fixture.check(team, 14 - yes));

    fixture.keep(HostingFixture.check(Optional.of(team), HostingFixture.answers(from, yes)));

    assertThat(fixture.team(team).isReady()).isEqualTo(isReady);
    assertThat(fixture.team(team).inPlace()).isEqualTo(yes);
  }

  static Stream<Arguments> checks() {
    return Stream.of(
        Arguments.of(0, 9, false), Arguments.of(0, 10, true), Arguments.of(1, 13, false));
  }

  @Test
  void readsManyInAsManyStatementsAsOne() {
    fixture.keep(fixture.check(fixture.aTeam(), 3));
    int ofOne = statements();

    fixture.keep(fixture.check(fixture.aTeam(), 10));
    fixture.aTeam();

    assertThat(statements()).isEqualTo(ofOne).isLessThanOrEqualTo(4);
  }

  private int statements() {
    return fixture.database.statementsOf(() -> fixture.teams.of(owner, organisation));
  }

  @Test
  void takesItsChecksAlong() {
    UUID team = fixture.aTeam();
    fixture.keep(fixture.check(team, 14));

    fixture.in(() -> fixture.teams.remove(owner, organisation, team));

    assertThat(fixture.in(() -> fixture.checks.all(owner, organisation))).isEmpty();
  }

  @Test
  void addsUpWhatTheTeamsSay() {
    fixture.keep(fixture.check(fixture.aTeam(), 14));
    fixture.aTeam(new TeamSheet("Sud", 3, Optional.empty(), Review.NO_LONGER));
    fixture.aTeam(new TeamSheet("Est", 0, Optional.of(TODAY), Review.NOT_YET));

    TeamCounts counts = TeamCounts.of(fixture.in(() -> fixture.teams.of(owner, organisation)));

    assertThat(counts).isEqualTo(new TeamCounts(3, 1, 2, 5, 2, 1));
  }

  private TeamOutcome make(PersonId member, UUID of, UUID wanted) {
    return fixture.in(() -> fixture.teams.make(member, of, wanted, SHEET));
  }

  private TeamOutcome change(PersonId member, UUID team, int seen, TeamSheet sheet) {
    return fixture.in(() -> fixture.teams.change(member, organisation, team, seen, sheet));
  }

  private String dump(UUID team) throws java.sql.SQLException {
    try (var connection = fixture.database.source().getConnection();
        var found =
            connection
                .createStatement()
                .executeQuery(
                    "select concat_ws('|', sealed_label, review) from host_team where id = '"
                        + team
                        + "'")) {
      found.next();
      return found.getString(1);
    }
  }
}
