package org.fanal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrganisationsTest {

  private final PeopleFixture people = new PeopleFixture();
  private final Organisations organisations = people.organisations;
  private PersonId first;
  private UUID organisation;

  @BeforeEach
  void anOrganisation() {
    first = people.aTrainee(PeopleFixture.anAddress());
    organisation =
        people.database.inTransaction(() -> organisations.make(first, "Maison")).orElseThrow();
  }

  @Test
  void isFoundByTheHandleThatItsMembersHandOut() {
    people.database.inTransaction(
        () -> {
          Organisation found = organisations.find(organisation).orElseThrow();

          assertThat(organisations.findByHandle(found.handle().grouped())).contains(found);
          assertThat(organisations.findByHandle(Handle.fresh().grouped())).isEmpty();
          assertThat(organisations.isAdmitted(organisation)).isTrue();
          assertThat(organisations.isAdmitted(UUID.randomUUID())).isFalse();
        });
  }

  @Test
  void isLookedAfterByItsFirstMember() {
    PersonId second = people.aTrainee(PeopleFixture.anAddress());

    people.database.inTransaction(
        () -> {
          organisations.addMember(first, organisation, first);
          organisations.addMember(first, organisation, second);

          assertThat(organisations.roleOf(first, organisation)).contains(OrganisationRole.OWNER);
          assertThat(organisations.roleOf(second, organisation))
              .contains(OrganisationRole.VERIFIER);
          assertThat(organisations.roleOf(second, UUID.randomUUID())).isEmpty();
        });
  }
}
