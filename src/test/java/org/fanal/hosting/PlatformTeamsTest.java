package org.fanal.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.people.OrganisationRole;
import org.junit.jupiter.api.Test;

class PlatformTeamsTest {

  private static final TeamSheet VACANT = new TeamSheet("Sud", 1, Optional.empty(), Review.NOT_YET);

  private final HostingFixture fixture = new HostingFixture();

  @Test
  void addsUpTheTeamsOfAdmittedOrganisationsInTwoStatements() {
    PlatformCounts before = counts();
    for (int made = 0; made < PlatformCounts.FEWEST; made++) {
      anOrganisationWithTeams();
    }
    PlatformCounts after = counts();
    fixture.people.end(anOrganisationWithTeams());

    assertThat(after.teams().orElseThrow()).isEqualTo(before.teams().orElse(0) + 10);
    assertThat(after.ready().orElseThrow()).isGreaterThanOrEqualTo(5);
    assertThat(counts()).isEqualTo(after);
    assertThat(fixture.database.statementsOf(fixture.platform::counts)).isLessThanOrEqualTo(2);
  }

  private UUID anOrganisationWithTeams() {
    PersonId owner = fixture.people.somebody();
    UUID organisation = fixture.people.anOrganisationOf(owner, OrganisationRole.OWNER);
    UUID ready = UUID.randomUUID();
    fixture.in(() -> fixture.teams.make(owner, organisation, ready, HostingFixture.SHEET));
    fixture.in(() -> fixture.teams.make(owner, organisation, UUID.randomUUID(), VACANT));
    fixture.in(() -> fixture.checks.keep(owner, organisation, fixture.check(ready, 14)));
    return organisation;
  }

  private PlatformCounts counts() {
    return fixture.in(fixture.platform::counts);
  }
}
