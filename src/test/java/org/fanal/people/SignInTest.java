package org.fanal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.fanal.kernel.PersonId;
import org.fanal.people.SignIn.NotTheseTwo;
import org.fanal.people.SignIn.SignedIn;
import org.fanal.people.SignIn.Wait;
import org.junit.jupiter.api.Test;

class SignInTest {

  private final PeopleFixture people = new PeopleFixture();
  private final String email = PeopleFixture.anAddress();
  private final PersonId person = people.aTrainee(email);

  @Test
  void opensASessionThatNamesThePerson() {
    SignedIn in = (SignedIn) with(email.toUpperCase(Locale.ROOT), PeopleFixture.PASSWORD);

    assertThat(resumed(in.token()).person()).isEqualTo(in.person());
    assertThat(in.person().id()).isEqualTo(person);
  }

  @Test
  void saysTheSameOfAWrongPasswordAndAnUnknownAddress() {
    assertThat(with(email, "autre chose ici"))
        .isEqualTo(with(PeopleFixture.anAddress(), PeopleFixture.PASSWORD))
        .isEqualTo(with("' or 1=1 --", PeopleFixture.PASSWORD))
        .isEqualTo(with(email, "x".repeat(10_000_000)))
        .isInstanceOf(NotTheseTwo.class);
  }

  @Test
  void waitsAfterTenWrongPasswordsEvenForTheRightOne() {
    for (int i = 0; i < 10; i++) {
      assertThat(with(email, "autre chose " + i)).isInstanceOf(NotTheseTwo.class);
    }

    assertThat(with(email, PeopleFixture.PASSWORD)).isInstanceOf(Wait.class);
    people.clock.pass(Duration.ofMinutes(15));
    assertThat(with(email, PeopleFixture.PASSWORD)).isInstanceOf(SignedIn.class);
  }

  @Test
  void letsTheHolderInWhileSomebodyElseGuessesFromAnotherPlace() {
    for (int i = 0; i < 12; i++) {
      String guess = "autre chose " + i;
      people.database.inTransaction(() -> people.signIn.with(email, guess, "198.51.100.7"));
    }

    assertThat(with(email, PeopleFixture.PASSWORD)).isInstanceOf(SignedIn.class);
  }

  @Test
  void costsOneStatementToKnowWhoAsks() {
    String token = ((SignedIn) with(email, PeopleFixture.PASSWORD)).token();

    assertThat(people.database.statementsOf(() -> people.sessions.resume(token))).isEqualTo(1);
  }

  @Test
  void slidesForEightHoursAndThenIsOver() {
    String token = ((SignedIn) with(email, PeopleFixture.PASSWORD)).token();

    people.clock.pass(Duration.ofHours(8));
    assertThat(resumed(token).renewalDue()).isTrue();
    people.database.inTransaction(() -> people.sessions.renew(token));
    assertThat(resumed(token).renewalDue()).isFalse();
    people.clock.pass(Duration.ofHours(8));
    assertThat(isOpen(token)).isTrue();
    people.clock.pass(Duration.ofMinutes(11));
    assertThat(isOpen(token)).isFalse();
  }

  @Test
  void endsOneSessionOrAll() {
    String first = ((SignedIn) with(email, PeopleFixture.PASSWORD)).token();
    String second = ((SignedIn) with(email, PeopleFixture.PASSWORD)).token();

    people.database.inTransaction(() -> people.sessions.close(first));
    assertThat(isOpen(first)).isFalse();
    assertThat(isOpen(second)).isTrue();

    people.database.inTransaction(() -> people.sessions.closeAll(person));
    assertThat(isOpen(second)).isFalse();
  }

  @Test
  void knowsRolesOfThisMoment() {
    String token = ((SignedIn) with(email, PeopleFixture.PASSWORD)).token();

    people.database.inTransaction(() -> people.roles.give(person, person, Role.TRAINER));

    assertThat(resumed(token).person().roles()).containsOnly(Role.TRAINEE, Role.TRAINER);
  }

  private SignIn.Outcome with(String address, String password) {
    return people.database.inTransaction(
        () -> people.signIn.with(address, password, PeopleFixture.CLIENT));
  }

  private Sessions.Resumed resumed(String token) {
    return people.database.inTransaction(() -> people.sessions.resume(token)).orElseThrow();
  }

  private boolean isOpen(String token) {
    return people.database.inTransaction(() -> people.sessions.resume(token)).isPresent();
  }
}
