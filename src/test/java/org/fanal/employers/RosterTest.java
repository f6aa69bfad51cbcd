package org.fanal.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.fanal.disclosure.GivenFixture;
import org.fanal.disclosure.GivenShare;
import org.fanal.disclosure.Method;
import org.fanal.disclosure.ShareId;
import org.fanal.kernel.PersonId;
import org.fanal.people.OrganisationRole;
import org.fanal.people.OrganisationsFixture;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RosterTest {

  private final GivenFixture fixture = new GivenFixture();
  private final OrganisationsFixture people = new OrganisationsFixture();
  private final Roster roster =
      new Roster(
          people.organisations(), fixture.given(), fixture.verifications(), fixture.pastChecks());
  private final PersonId owner = people.somebody();
  private final UUID organisation = people.anOrganisationOf(owner, OrganisationRole.OWNER);

  @Test
  void showsWhatAShareShowsOnlyOnceItWasOpened() {
    ShareId share = fixture.give(organisation);

    assertThat(list(owner)).singleElement().matches(one -> one.shown().isEmpty());
    assertThat(open(owner, organisation, share)).isTrue();

    assertThat(list(owner)).singleElement().matches(one -> one.shown().isPresent());
    assertThat(fixture.receipts(share)).isEqualTo(1);
  }

  @Test
  void keepsTheCheckForWhoMadeIt() {
    ShareId share = fixture.give(organisation);

    open(owner, organisation, share);

    assertThat(
            fixture.database().inTransaction(() -> fixture.pastChecks().of(owner, 10)).stream()
                .map(check -> check.method() + " " + check.isValid()))
        .containsExactly(Method.ROSTER + " true");
  }

  @ParameterizedTest
  @MethodSource("ends")
  void isCurrentAsACheckWouldSay(BiConsumer<GivenFixture, ShareId> what, boolean current) {
    ShareId share = fixture.give(organisation);

    what.accept(fixture, share);

    assertThat(list(owner)).singleElement().matches(one -> one.isCurrent() == current);
    open(owner, organisation, share);
    assertThat(fixture.database().inTransaction(() -> fixture.pastChecks().of(owner, 1)))
        .singleElement()
        .matches(check -> check.isValid() == current);
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> ends() {
    return Stream.of(
        end("nothing", true, (all, share) -> {}),
        end("paused", false, GivenFixture::pause),
        end("withdrawn", false, GivenFixture::withdraw),
        end("a second before its end", true, (all, share) -> all.pass(days(31).minusSeconds(1))),
        end("at its end", false, (all, share) -> all.pass(days(31))));
  }

  @ParameterizedTest
  @MethodSource("afterwards")
  void writesWhatWasShownWhileItIsCurrentAndThirtyDaysAfterItsLast(
      BiConsumer<GivenFixture, ShareId> what, boolean isWritten) {
    ShareId share = fixture.give(organisation);
    open(owner, organisation, share);

    what.accept(fixture, share);

    assertThat(list(owner)).singleElement().matches(one -> one.shown().isPresent() == isWritten);
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> afterwards() {
    return Stream.of(
        end("nothing", true, (all, share) -> {}),
        end("paused", false, GivenFixture::pause),
        end("withdrawn", false, GivenFixture::withdraw),
        end("at its end", true, (all, share) -> all.pass(days(31))),
        end("a second before", true, (all, share) -> all.pass(days(61).minusSeconds(1))),
        end("thirty days after", false, (all, share) -> all.pass(days(61))),
        end("paused, then over", false, RosterTest::pauseUntilItIsOver));
  }

  private static void pauseUntilItIsOver(GivenFixture all, ShareId share) {
    all.pause(share);
    all.pass(days(31));
  }

  private static org.junit.jupiter.params.provider.Arguments end(
      String name, boolean current, BiConsumer<GivenFixture, ShareId> what) {
    return org.junit.jupiter.params.provider.Arguments.of(Named.of(name, what), current);
  }

  /** From noon of the first day to the midnight after so many. */
  private static Duration days(int days) {
    return Duration.ofDays(days).minusHours(12);
  }

  @Test
  void isNotCurrentWhileTheAwardIsHeld() {
    ShareId share = fixture.giveHeld(organisation);

    assertThat(list(owner)).extracting(GivenShare::id).containsExactly(share);
    assertThat(list(owner)).noneMatch(GivenShare::isCurrent);
  }

  @Test
  void opensNothingThatWasGivenToAnother() {
    PersonId stranger = people.somebody();
    UUID elsewhere = people.anOrganisationOf(stranger, OrganisationRole.OWNER);
    ShareId share = fixture.give(organisation);

    assertThat(open(stranger, elsewhere, share)).isFalse();
    assertThat(open(stranger, organisation, share)).isFalse();
    assertThat(list(stranger)).isEmpty();
    assertThat(fixture.receipts(share)).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void isReadByAllMembersAndOpenedByThoseWhoMayCheck(OrganisationRole role) {
    PersonId member = people.somebody();
    people.join(organisation, member, role);
    ShareId share = fixture.give(organisation);

    assertThat(list(member)).hasSize(1);
    assertThat(open(member, organisation, share)).isEqualTo(role.mayCheck());
  }

  @Test
  void isOverForAllOnceTheAdmissionEnded() {
    ShareId share = fixture.give(organisation);

    people.end(organisation);

    assertThat(list(owner)).isEmpty();
    assertThat(open(owner, organisation, share)).isFalse();
  }

  private List<GivenShare> list(PersonId member) {
    return fixture.database().inTransaction(() -> roster.of(member, organisation));
  }

  private boolean open(PersonId member, UUID in, ShareId share) {
    return fixture.database().inTransaction(() -> roster.open(member, in, share)).isPresent();
  }
}
