package org.fanal.web.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.people.Organisation;
import org.fanal.people.OrganisationRole;
import org.fanal.people.OrganisationsFixture;
import org.fanal.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckingTest {

  private final OrganisationsFixture people = new OrganisationsFixture();
  private final Checking checking = new Checking(people.organisations());
  private final PersonId person = people.somebody();

  @ParameterizedTest
  @CsvSource({"OWNER, true", "VERIFIER, true", "READER, false"})
  void isForThoseWhoMayCheckInItsName(OrganisationRole role, boolean may) {
    UUID organisation = people.anOrganisationOf(person, role);

    assertThat(asks(organisation.toString())).isEqualTo(may);
    assertThat(asks("")).isEqualTo(may);
  }

  @Test
  void isNeverInTheNameOfAnotherThanWasNamed() {
    UUID own = people.anOrganisationOf(person, OrganisationRole.OWNER);
    UUID others = people.anOrganisationOf(people.somebody(), OrganisationRole.OWNER);
    UUID read = people.anOrganisationOf(person, OrganisationRole.READER);

    assertThat(asks(own.toString())).isTrue();
    assertThat(asks(others.toString())).isFalse();
    assertThat(asks(read.toString())).isFalse();
    assertThat(asks("x")).isFalse();
    assertThat(TestDatabase.running().inTransaction(() -> checking.of(person)))
        .extracting(Organisation::id)
        .containsExactly(own);
  }

  @Test
  void isOverOnceTheAdmissionEnded() {
    UUID organisation = people.anOrganisationOf(person, OrganisationRole.OWNER);

    people.end(organisation);

    assertThat(asks(organisation.toString())).isFalse();
  }

  private boolean asks(String chosen) {
    return TestDatabase.running().inTransaction(() -> checking.asked(person, chosen)).isPresent();
  }
}
