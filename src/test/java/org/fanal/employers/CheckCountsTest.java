package org.fanal.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.fanal.disclosure.GivenFixture;
import org.fanal.disclosure.ShareId;
import org.fanal.kernel.PersonId;
import org.fanal.people.OrganisationRole;
import org.fanal.people.OrganisationsFixture;
import org.junit.jupiter.api.Test;

class CheckCountsTest {

  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

  private final GivenFixture fixture = new GivenFixture();
  private final OrganisationsFixture people = new OrganisationsFixture();
  private final Roster roster =
      new Roster(
          people.organisations(), fixture.given(), fixture.verifications(), fixture.pastChecks());
  private final PersonId owner = people.somebody();
  private final UUID organisation = people.anOrganisationOf(owner, OrganisationRole.OWNER);

  @Test
  void countsEachCheckInTheMonthWhateverItsAnswer() {
    ShareId share = fixture.give(organisation);
    check(owner, share);
    PersonId colleague = people.somebody();
    people.join(organisation, colleague, OrganisationRole.VERIFIER);
    check(colleague, share);
    fixture.withdraw(share);
    check(owner, share);
    fixture.pass(Duration.ofDays(10));
    check(owner, share);

    assertThat(counts(12)).isEqualTo(Map.of(NOVEMBER, 3, NOVEMBER.plusMonths(1), 1));
    assertThat(counts(1)).isEqualTo(Map.of(NOVEMBER.plusMonths(1), 1));
  }

  private void check(PersonId member, ShareId share) {
    fixture.database().inTransaction(() -> roster.open(member, organisation, share));
  }

  private Map<YearMonth, Integer> counts(int months) {
    return fixture.database().inTransaction(() -> fixture.counts().of(organisation, months));
  }
}
