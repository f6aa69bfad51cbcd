package org.fanal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.fanal.kernel.PersonId;
import org.fanal.people.SignIn.SignedIn;
import org.fanal.platform.PlatformFixture;
import org.junit.jupiter.api.Test;

class TypedByTest {

  private static final String PAGE = "/committee/x";

  private final PeopleFixture people = new PeopleFixture();
  private final TypedBy typedBy = new TypedBy(people.sessions, PlatformFixture.secrets());
  private final String email = PeopleFixture.anAddress();
  private final PersonId zoe = people.aTrainee(email);
  private final String otherEmail = PeopleFixture.anAddress();
  private final PersonId other = people.aTrainee(otherEmail);

  @Test
  void isTheHolderOfTheEndedSessionAndNobodyElseAtOneAddress() {
    String token = signIn(email);
    people.clock.pass(Duration.ofHours(9));
    signIn(otherEmail);

    String mark = mark(token, Optional.empty()).orElseThrow();

    assertThat(isOf(zoe, PAGE, mark)).isTrue();
    assertThat(isOf(other, PAGE, mark)).isFalse();
    assertThat(isOf(zoe, "/committee/y", mark)).isFalse();
    assertThat(isOf(zoe, PAGE, "")).isFalse();
  }

  @Test
  void isNotMadeSomebodyElses() {
    String mark = mark(signIn(email), Optional.empty()).orElseThrow();
    String token = signIn(otherEmail);

    assertThat(mark(signIn(email), Optional.of(mark))).contains(mark);
    assertThat(mark(token, Optional.of(mark))).isEmpty();
  }

  @Test
  void isForgottenADayAfterTheEndAndWhenTheSessionWasClosed() {
    String old = signIn(email);
    people.clock.pass(Duration.ofHours(9).plusDays(1));
    String closed = signIn(otherEmail);
    people.database.inTransaction(() -> people.sessions.close(closed));

    assertThat(mark(old, Optional.empty())).isEmpty();
    assertThat(mark(closed, Optional.empty())).isEmpty();
    assertThat(mark("no token", Optional.empty())).isEmpty();
  }

  @Test
  void doesNotCountAnEndedSessionAsOpen() {
    signIn(email);
    people.clock.pass(Duration.ofHours(9));
    signIn(email);

    assertThat(people.database.inTransaction(() -> people.sessions.count(zoe))).isEqualTo(1);
  }

  private String signIn(String address) {
    return people.database.inTransaction(
        () ->
            ((SignedIn) people.signIn.with(address, PeopleFixture.PASSWORD, PeopleFixture.CLIENT))
                .token());
  }

  private Optional<String> mark(String token, Optional<String> carried) {
    return people.database.inTransaction(() -> typedBy.mark(token, PAGE, carried));
  }

  private boolean isOf(PersonId person, String page, String mark) {
    return people.database.inTransaction(() -> typedBy.isOf(person, page, mark));
  }
}
