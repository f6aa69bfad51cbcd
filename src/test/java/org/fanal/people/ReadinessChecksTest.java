package org.fanal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadinessChecksTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

  private final PeopleFixture people = new PeopleFixture();
  private PersonId member;
  private UUID organisation;

  @BeforeEach
  void anOrganisationWithAMember() {
    member = people.aTrainee(UUID.randomUUID() + "@example.org");
    organisation =
        people
            .database
            .inTransaction(() -> people.organisations.make(member, "Maison"))
            .orElseThrow();
    people.database.inTransaction(
        () -> people.organisations.addMember(member, organisation, member));
  }

  @Test
  void keepsEachCheckForTheMembersOfTheOrganisation() {
    ReadinessCheck first = check(TODAY, Optional.empty(), Map.of("p1", "not-yet"));
    ReadinessCheck second =
        check(TODAY.plusDays(9), Optional.of(TODAY.plusMonths(4)), Map.of("p1", "yes", "p2", ""));
    keep(member, first);
    keep(member, second);

    assertThat(of(member)).containsExactly(second, first);
  }

  @Test
  void keepsAndShowsNothingForSomebodyElse() {
    PersonId stranger = people.aTrainee(UUID.randomUUID() + "@example.org");
    keep(stranger, check(TODAY, Optional.empty(), Map.of("p1", "yes")));
    assertThat(of(member)).isEmpty();

    keep(member, check(TODAY, Optional.empty(), Map.of()));

    assertThat(of(stranger)).isEmpty();
    assertThat(of(member)).hasSize(1);
  }

  @Test
  void keepsNothingOfWhoOnlyReads() {
    PersonId reader = people.aTrainee(UUID.randomUUID() + "@example.org");
    people.database.inTransaction(
        () ->
            people.organisations.addMember(member, organisation, reader, OrganisationRole.READER));

    keep(reader, check(TODAY, Optional.empty(), Map.of("p1", "yes")));

    assertThat(of(member)).isEmpty();
    keep(member, check(TODAY, Optional.empty(), Map.of()));
    assertThat(of(reader)).hasSize(1);
  }

  private static ReadinessCheck check(
      LocalDate on, Optional<LocalDate> again, Map<String, String> answers) {
    return new ReadinessCheck(UUID.randomUUID(), on, again, answers);
  }

  private void keep(PersonId person, ReadinessCheck check) {
    people.database.inTransaction(() -> people.readiness.keep(person, organisation, check));
  }

  private List<ReadinessCheck> of(PersonId person) {
    return people.database.inTransaction(() -> people.readiness.of(person, organisation));
  }
}
