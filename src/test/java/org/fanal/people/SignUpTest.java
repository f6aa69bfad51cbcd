package org.fanal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.fanal.people.SignUp.Missing;
import org.fanal.people.SignUp.NotYet;
import org.fanal.people.SignUp.Sent;
import org.fanal.people.SignUp.Wait;
import org.junit.jupiter.api.Test;

class SignUpTest {

  private final PeopleFixture people = new PeopleFixture();
  private final String email = PeopleFixture.anAddress();

  @Test
  void opensTheAccountFromTheMailedLink() {
    ask(email);
    people.deliver();

    Opening.Opened opened = (Opening.Opened) finish(people.mailedToken());

    assertThat(opened.person().chosenName()).isEqualTo("Zoé");
    assertThat(opened.person().roles()).containsExactly(Role.TRAINEE);
    assertThat(resume(opened.token())).isTrue();
    assertThat(
            people.database.<Boolean>inTransaction(
                () -> people.consents.holds(opened.person().id(), Purpose.SERVICE)))
        .isTrue();
  }

  @Test
  void answersAndWorksTheSameForKnownAndUnknownAddresses() {
    String known = PeopleFixture.anAddress();
    people.aTrainee(known);

    int forKnown =
        people.database.statementsOf(
            () ->
                people.signUp.ask(
                    known, PeopleFixture.PROFILE, PeopleFixture.AGREED, PeopleFixture.CLIENT));
    int forUnknown =
        people.database.statementsOf(
            () ->
                people.signUp.ask(
                    email, PeopleFixture.PROFILE, PeopleFixture.AGREED, PeopleFixture.CLIENT));

    assertThat(forKnown).isEqualTo(forUnknown);
    assertThat(ask(known)).isEqualTo(ask(email)).isInstanceOf(Sent.class);
  }

  @Test
  void tellsTheHolderWhenTheirAddressSignsUpAgain() {
    people.aTrainee(email);

    ask(email);
    people.deliver();

    assertThat(people.letters).hasSize(1);
    assertThat(people.letters.get(0).body()).contains("/login").doesNotContain("/confirm/");
  }

  @Test
  void makesOneAccountOfTwoRequests() {
    ask(email);
    people.deliver();
    String first = people.mailedToken();
    ask(email);
    people.deliver();
    String second = people.mailedToken();

    assertThat(finish(second)).isInstanceOf(Opening.Opened.class);
    assertThat(finish(first)).isInstanceOf(Opening.Gone.class);
    assertThat(finish(second)).isInstanceOf(Opening.Gone.class);
  }

  @Test
  void makesOneAccountWhenBothLinksAreUsedAtOnce() {
    ask(email);
    people.deliver();
    String first = people.mailedToken();
    ask(email);
    people.deliver();
    String second = people.mailedToken();

    long opened =
        Stream.of(first, second, first, second)
            .map(token -> CompletableFuture.supplyAsync(() -> finish(token)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .filter(Opening.Opened.class::isInstance)
            .count();

    assertThat(opened).isEqualTo(1);
  }

  @Test
  void keepsTheLinkForAnotherPassword() {
    ask(email);
    people.deliver();
    String token = people.mailedToken();

    assertThat(finish(token, "court")).isEqualTo(new Opening.OtherPassword("SHORT"));
    assertThat(finish(token, email)).isEqualTo(new Opening.OtherPassword("PERSONAL"));
    assertThat(finish(token)).isInstanceOf(Opening.Opened.class);
  }

  @Test
  void refusesTheLinkAfterTwoDays() {
    ask(email);
    people.deliver();

    people.clock.pass(Duration.ofHours(48));

    assertThat(finish(people.mailedToken())).isInstanceOf(Opening.Gone.class);
  }

  @Test
  void refusesTokensThatNeverWere() {
    assertThat(finish("")).isInstanceOf(Opening.Gone.class);
    assertThat(finish("A".repeat(43))).isInstanceOf(Opening.Gone.class);
    assertThat(finish("x".repeat(10_000_000))).isInstanceOf(Opening.Gone.class);
    assertThat(finish("' or '1'='1")).isInstanceOf(Opening.Gone.class);
  }

  @Test
  void refusesALinkOfAnotherKind() {
    people.aTrainee(email);
    people.database.inTransaction(
        () -> people.reset.ask(email, PeopleFixture.PROFILE.language(), PeopleFixture.CLIENT));
    people.deliver();

    assertThat(finish(people.mailedToken())).isInstanceOf(Opening.Gone.class);
  }

  @Test
  void namesEverythingThatIsMissing() {
    Profile nameless =
        new Profile(
            " ",
            PeopleFixture.PROFILE.language(),
            PeopleFixture.PROFILE.region(),
            PeopleFixture.PROFILE.zone());

    SignUp.Asked asked =
        people.database.inTransaction(
            () -> people.signUp.ask("zoe", nameless, new Agreement(false, true), "x"));

    assertThat(asked).isInstanceOf(NotYet.class);
    assertThat(((NotYet) asked).missing()).containsExactly(Missing.values());
  }

  @Test
  void sendsFiveLettersAnHourToOneAddress() {
    for (int i = 0; i < 5; i++) {
      assertThat(ask(email)).isInstanceOf(Sent.class);
    }

    assertThat(ask(email.toUpperCase(java.util.Locale.ROOT))).isInstanceOf(Wait.class);
    people.clock.pass(Duration.ofHours(1));
    assertThat(ask(email)).isInstanceOf(Sent.class);
  }

  @Test
  void writesNoStrangersWordsIntoLetters() {
    Profile loud =
        new Profile(
            "Win http://evil.example",
            PeopleFixture.PROFILE.language(),
            PeopleFixture.PROFILE.region(),
            PeopleFixture.PROFILE.zone());
    people.database.inTransaction(
        () -> people.signUp.ask(email, loud, PeopleFixture.AGREED, PeopleFixture.CLIENT));
    people.deliver();

    assertThat(people.letters).hasSize(1);
    assertThat(people.letters.get(0).body()).doesNotContain("evil");
  }

  private SignUp.Asked ask(String address) {
    return people.database.inTransaction(
        () ->
            people.signUp.ask(
                address, PeopleFixture.PROFILE, PeopleFixture.AGREED, PeopleFixture.CLIENT));
  }

  private Opening finish(String token) {
    return finish(token, PeopleFixture.PASSWORD);
  }

  private Opening finish(String token, String password) {
    return people.database.inTransaction(() -> people.signUp.finish(token, password));
  }

  private boolean resume(String token) {
    return people.database.inTransaction(() -> people.sessions.resume(token)).isPresent();
  }
}
