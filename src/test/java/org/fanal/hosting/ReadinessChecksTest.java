package org.fanal.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.fanal.kernel.PersonId;
import org.fanal.people.OrganisationRole;
import org.junit.jupiter.api.Test;

class ReadinessChecksTest {

  private static final LocalDate TODAY = HostingFixture.TODAY;

  private final HostingFixture fixture = new HostingFixture();
  private final PersonId owner = fixture.owner;
  private final UUID organisation = fixture.organisation;

  @Test
  void keepsEachCheckForTheMembersOfTheOrganisation() {
    ReadinessCheck first = check(TODAY, Map.of("p1", "not-yet"));
    ReadinessCheck second =
        new ReadinessCheck(
            UUID.randomUUID(),
            Optional.empty(),
            TODAY.plusDays(9),
            Optional.of(TODAY.plusMonths(4)),
            Map.of("p1", "yes", "p2", ""));
    keep(owner, first);
    keep(owner, second);

    assertThat(of(fixture.member(OrganisationRole.READER))).containsExactly(second, first);
  }

  @Test
  void keepsATeamsChecksApart() {
    UUID team = fixture.aTeam();
    ReadinessCheck whole = check(TODAY, Map.of("p1", "yes"));
    ReadinessCheck ofTeam = fixture.check(team, 3);
    keep(owner, whole);
    keep(owner, ofTeam);

    assertThat(of(owner)).containsExactly(whole);
    assertThat(fixture.in(() -> fixture.checks.of(owner, organisation, Optional.of(team))))
        .containsExactly(ofTeam);
    assertThat(fixture.in(() -> fixture.checks.all(owner, organisation)))
        .containsExactly(whole, ofTeam);
  }

  @Test
  void keepsOneOfACheckThatIsSentTwiceAsItWasSaidLast() {
    ReadinessCheck first = check(TODAY, Map.of("p1", "yes"));
    ReadinessCheck again =
        new ReadinessCheck(
            first.id(), Optional.empty(), TODAY, Optional.of(TODAY), Map.of("p1", "partly"));

    keep(owner, first);
    keep(owner, again);

    assertThat(of(owner)).containsExactly(again);
  }

  @Test
  void keepsOneOfADoubleClick() throws Exception {
    ReadinessCheck check = check(TODAY, Map.of("p1", "yes"));
    ExecutorService two = Executors.newFixedThreadPool(2);
    Callable<Boolean> click = () -> keep(owner, check);

    var clicked = two.invokeAll(List.of(click, click));
    two.shutdown();

    assertThat(clicked.get(0).get() && clicked.get(1).get()).isTrue();
    assertThat(of(owner)).containsExactly(check);
  }

  @Test
  void changesNothingOfAnotherOrganisationByItsId() {
    PersonId stranger = fixture.people.somebody();
    UUID elsewhere = fixture.people.anOrganisationOf(stranger, OrganisationRole.OWNER);
    ReadinessCheck check = check(TODAY, Map.of("p1", "yes"));
    keep(owner, check);
    ReadinessCheck theirs =
        new ReadinessCheck(check.id(), Optional.empty(), TODAY, Optional.empty(), Map.of());

    assertThat(fixture.in(() -> fixture.checks.keep(stranger, elsewhere, theirs))).isFalse();

    assertThat(of(owner)).containsExactly(check);
  }

  @Test
  void keepsAndShowsNothingForSomebodyElse() {
    PersonId stranger = fixture.people.somebody();
    UUID elsewhere = fixture.people.anOrganisationOf(stranger, OrganisationRole.OWNER);
    UUID team = fixture.aTeam();

    assertThat(keep(stranger, check(TODAY, Map.of("p1", "yes")))).isFalse();
    ReadinessCheck ofTheirTeam = fixture.check(team, 3);
    assertThat(fixture.in(() -> fixture.checks.keep(stranger, elsewhere, ofTheirTeam))).isFalse();
    assertThat(of(owner)).isEmpty();
    keep(owner, check(TODAY, Map.of()));

    assertThat(of(stranger)).isEmpty();
    assertThat(fixture.in(() -> fixture.checks.all(stranger, organisation))).isEmpty();
  }

  @Test
  void keepsAndErasesNothingOfWhoOnlyReads() {
    PersonId reader = fixture.member(OrganisationRole.READER);
    ReadinessCheck check = check(TODAY, Map.of("p1", "yes"));

    assertThat(keep(reader, check)).isFalse();
    keep(owner, check);

    assertThat(erase(reader, check)).isFalse();
    assertThat(of(reader)).containsExactly(check);
  }

  @Test
  void erasesWhatAMemberErases() {
    PersonId verifier = fixture.member(OrganisationRole.VERIFIER);
    ReadinessCheck first = check(TODAY, Map.of("p1", "yes"));
    ReadinessCheck second = check(TODAY, Map.of());
    keep(owner, first);
    keep(owner, second);

    assertThat(erase(verifier, first)).isTrue();
    assertThat(erase(verifier, first)).isFalse();

    assertThat(of(owner)).containsExactly(second);
  }

  private static ReadinessCheck check(LocalDate on, Map<String, String> answers) {
    return new ReadinessCheck(UUID.randomUUID(), Optional.empty(), on, Optional.empty(), answers);
  }

  private boolean keep(PersonId person, ReadinessCheck check) {
    return fixture.in(() -> fixture.checks.keep(person, organisation, check));
  }

  private boolean erase(PersonId person, ReadinessCheck check) {
    return fixture.in(() -> fixture.checks.erase(person, organisation, check.id()));
  }

  private List<ReadinessCheck> of(PersonId person) {
    return fixture.in(() -> fixture.checks.of(person, organisation));
  }
}
