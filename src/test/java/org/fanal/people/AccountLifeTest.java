package org.fanal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.UUID;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.people.SignIn.SignedIn;
import org.fanal.people.SignInChanges.Changed;
import org.fanal.people.SignInChanges.LetterSent;
import org.fanal.people.SignInChanges.NotThePassword;
import org.fanal.people.SignInChanges.OtherPassword;
import org.fanal.people.store.ConsentRow;
import org.junit.jupiter.api.Test;

class AccountLifeTest {

  private static final String NEXT = "une tout autre phrase";
  private final PeopleFixture people = new PeopleFixture();
  private final String email = PeopleFixture.anAddress();
  private final PersonId person = people.aTrainee(email);

  @Test
  void setsANewPasswordFromTheMailedLinkAndEndsEverySession() {
    String before = signIn(email, PeopleFixture.PASSWORD);
    people.database.inTransaction(() -> people.reset.ask(email, Language.FR, "x"));
    people.deliver();
    String token = people.mailedToken();

    Opening opening = people.database.inTransaction(() -> people.reset.reset(token, NEXT));

    assertThat(opening).isInstanceOf(Opening.Opened.class);
    assertThat(isOpen(before)).isFalse();
    assertThat(signIn(email, NEXT)).isNotEmpty();
    assertThat(people.database.inTransaction(() -> people.reset.reset(token, NEXT + "!")))
        .isInstanceOf(Opening.Gone.class);
  }

  @Test
  void asksForAResetWithTheSameWorkForEveryAddress() {
    int known = people.database.statementsOf(() -> people.reset.ask(email, Language.FR, "x"));
    int unknown =
        people.database.statementsOf(
            () -> people.reset.ask(PeopleFixture.anAddress(), Language.FR, "x"));
    people.deliver();

    assertThat(known).isEqualTo(unknown);
    assertThat(people.letters).hasSize(1);
  }

  @Test
  void sendsTheLinkHoweverManyOtherLettersSomebodyAskedForToTheAddress() {
    for (int i = 0; i < 6; i++) {
      people.database.inTransaction(
          () -> people.signUp.ask(email, PeopleFixture.PROFILE, PeopleFixture.AGREED, "y"));
    }

    assertThat(people.database.inTransaction(() -> people.reset.ask(email, Language.FR, "x")))
        .isInstanceOf(PasswordReset.Sent.class);
  }

  @Test
  void changesThePasswordForWhoeverSaysThePresentOne() {
    String other = signIn(email, PeopleFixture.PASSWORD);

    assertThat(changePassword("autre chose ici", NEXT)).isInstanceOf(NotThePassword.class);
    assertThat(changePassword(PeopleFixture.PASSWORD, "court")).isInstanceOf(OtherPassword.class);
    Changed changed = (Changed) changePassword(PeopleFixture.PASSWORD, NEXT);

    assertThat(isOpen(other)).isFalse();
    assertThat(isOpen(changed.token())).isTrue();
  }

  @Test
  void changesTheAddressWhenTheNewOneAnswersAndTellsTheOldOne() {
    String next = PeopleFixture.anAddress();
    assertThat(askNewEmail(next)).isInstanceOf(LetterSent.class);
    people.deliver();
    String token = people.mailedToken();

    assertThat(confirm(token)).isTrue();

    assertThat(people.letters.get(0).to()).isEqualTo(next);
    assertThat(people.letters.get(1).to()).isEqualTo(email);
    assertThat(signIn(next, PeopleFixture.PASSWORD)).isNotEmpty();
    assertThat(confirm(token)).isFalse();
  }

  @Test
  void answersTheSameWhenTheNewAddressIsSomebodysAndWritesNothing() {
    String taken = PeopleFixture.anAddress();
    people.aTrainee(taken);

    assertThat(askNewEmail(taken)).isEqualTo(askNewEmail(PeopleFixture.anAddress()));
    people.deliver();

    assertThat(people.letters).hasSize(1);
    assertThat(people.letters.get(0).to()).isNotEqualTo(taken);
  }

  @Test
  void doesNotTakeAnAddressThatFoundAHolderMeanwhile() {
    String next = PeopleFixture.anAddress();
    askNewEmail(next);
    people.deliver();
    String token = people.mailedToken();
    people.aTrainee(next);

    assertThat(confirm(token)).isFalse();
  }

  @Test
  void endsABegunChangeOfAddressWithTheNextPassword() {
    askNewEmail(PeopleFixture.anAddress());
    people.deliver();
    String begunBeforeTheChange = people.mailedToken();
    changePassword(PeopleFixture.PASSWORD, NEXT);

    assertThat(confirm(begunBeforeTheChange)).isFalse();
  }

  @Test
  void endsABegunChangeOfAddressWithAResetPassword() {
    askNewEmail(PeopleFixture.anAddress());
    people.deliver();
    String begunBeforeTheReset = people.mailedToken();
    people.database.inTransaction(() -> people.reset.ask(email, Language.FR, "x"));
    people.deliver();
    String link = people.mailedToken();
    people.database.inTransaction(() -> people.reset.reset(link, NEXT));

    assertThat(confirm(begunBeforeTheReset)).isFalse();
  }

  @Test
  void takesAConsentBackHoweverOftenItWasGivenAtOnce() {
    people.database.inTransaction(
        () -> {
          people.consentRows.add(new ConsentRow(person, Purpose.MAIL, people.clock.instant()));
          people.consentRows.add(new ConsentRow(person, Purpose.MAIL, people.clock.instant()));
        });

    people.database.inTransaction(() -> people.consents.withdraw(person, Purpose.MAIL));

    assertThat(people.database.inTransaction(() -> people.consents.holds(person, Purpose.MAIL)))
        .isFalse();
  }

  @Test
  void keepsEachConsentWithItsWordingAndItsEnd() {
    people.clock.pass(Duration.ofMinutes(1));
    people.database.inTransaction(() -> people.consents.give(person, Purpose.MAIL));
    people.database.inTransaction(() -> people.consents.give(person, Purpose.MAIL));
    people.database.inTransaction(() -> people.consents.withdraw(person, Purpose.MAIL));

    var given = people.database.inTransaction(() -> people.consents.of(person));

    assertThat(given)
        .extracting(Consent::purpose, Consent::wording, Consent::holds)
        .containsExactly(
            tuple(Purpose.SERVICE, "2026-11", true), tuple(Purpose.MAIL, "2026-11", false));
  }

  @Test
  void givesEverythingAndErasesEverything() {
    String session = signIn(email, PeopleFixture.PASSWORD);
    UUID organisation =
        people
            .database
            .inTransaction(() -> people.organisations.make(person, "Maison"))
            .orElseThrow();
    people.database.inTransaction(
        () -> people.organisations.addMember(person, organisation, person));
    people.database.inTransaction(() -> people.reset.ask(email, Language.FR, "x"));
    people.deliver();
    String link = people.mailedToken();

    String all =
        people.database.inTransaction(() -> people.privacy.everythingAbout(person)).toString();
    assertThat(all).contains(email, "Zoé", "service", "EMPLOYER", "Maison");

    assertThat(erase("autre chose ici")).isFalse();
    assertThat(erase(PeopleFixture.PASSWORD)).isTrue();

    assertThat(people.forgotten).containsExactly(person.value());
    assertThat(isOpen(session)).isFalse();
    assertThat(people.database.inTransaction(() -> people.reset.isOpen(link))).isFalse();
    assertThat(people.database.inTransaction(() -> people.accounts.find(person))).isEmpty();
    assertThat(people.database.inTransaction(() -> people.consents.of(person))).isEmpty();
    assertThat(people.database.inTransaction(() -> people.organisations.members(organisation)))
        .isEmpty();
  }

  private boolean erase(String password) {
    return people.database.inTransaction(() -> people.privacy.erase(person, password, "x"));
  }

  private boolean confirm(String token) {
    return people.database.inTransaction(() -> people.changes.confirmNewEmail(token));
  }

  private SignInChanges.Outcome askNewEmail(String next) {
    return people.database.inTransaction(
        () -> people.changes.askNewEmail(person, next, PeopleFixture.PASSWORD, "x"));
  }

  private SignInChanges.Outcome changePassword(String present, String next) {
    return people.database.inTransaction(
        () -> people.changes.changePassword(person, present, next, "x"));
  }

  private String signIn(String address, String password) {
    return ((SignedIn)
            people.database.inTransaction(() -> people.signIn.with(address, password, "x")))
        .token();
  }

  private boolean isOpen(String token) {
    return people.database.inTransaction(() -> people.sessions.resume(token)).isPresent();
  }
}
