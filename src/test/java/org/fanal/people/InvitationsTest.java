package org.fanal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.UUID;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.junit.jupiter.api.Test;

class InvitationsTest {

  private final PeopleFixture people = new PeopleFixture();
  private final String email = PeopleFixture.anAddress();
  private final PersonId host = people.aTrainee(PeopleFixture.anAddress());

  @Test
  void opensAnAccountWithTheRoleOfTheInvitationAlone() {
    String token = invite("role", "TRAINER");

    Opening.Opened opened = (Opening.Opened) open(token);

    assertThat(opened.person().roles()).containsExactly(Role.TRAINER);
    assertThat(open(token)).isInstanceOf(Opening.Gone.class);
    assertThat(accept(token, host)).isFalse();
  }

  @Test
  void joinsAnOrganisationWithTheAccountOneHas() {
    UUID organisation = anOrganisation();
    PersonId guest = people.aTrainee(email);
    String token = invite("organisation", organisation.toString());

    assertThat(accept(token, guest)).isTrue();

    assertThat(people.database.inTransaction(() -> people.organisations.of(guest)))
        .extracting(Organisation::id, Organisation::name, Organisation::members)
        .containsExactly(tuple(organisation, "Maison", 1));
    assertThat(roles(guest)).containsOnly(Role.TRAINEE, Role.EMPLOYER);
  }

  @Test
  void losesTheRoleOfEmployerWithTheLastOrganisation() {
    UUID organisation = anOrganisation();
    people.database.inTransaction(() -> people.organisations.addMember(host, organisation, host));

    people.database.inTransaction(
        () -> people.organisations.removeMember(host, organisation, host));

    assertThat(roles(host)).containsExactly(Role.TRAINEE);
  }

  @Test
  void refusesAfterFourteenDaysAndWhenItsTargetIsNoMore() {
    String late = invite("role", "TRAINER");
    String lost = invite("organisation", UUID.randomUUID().toString());

    assertThat(open(lost)).isInstanceOf(Opening.Gone.class);
    people.clock.pass(Duration.ofDays(14));
    assertThat(open(late)).isInstanceOf(Opening.Gone.class);
  }

  @Test
  void endsWithTheRightToInvite() {
    people.database.inTransaction(() -> people.roles.give(host, host, Role.TRAINER));
    String token = invite("role", "TRAINER");
    String anothers = inviteBy(people.aTrainee(PeopleFixture.anAddress()));

    people.database.inTransaction(() -> people.roles.take(host, host, Role.TRAINER));

    assertThat(open(token)).isInstanceOf(Opening.Gone.class);
    assertThat(open(anothers)).isInstanceOf(Opening.Opened.class);
  }

  @Test
  void endsWithTheAccountOfWhoeverInvited() {
    String token = invite("role", "TRAINER");

    people.database.inTransaction(
        () -> people.privacy.erase(host, PeopleFixture.PASSWORD, PeopleFixture.CLIENT));

    assertThat(open(token)).isInstanceOf(Opening.Gone.class);
  }

  @Test
  void opensNoSecondAccountForAnAddress() {
    people.aTrainee(email);
    String token = invite("role", "ADMINISTRATOR");

    assertThat(open(token)).isInstanceOf(Opening.Gone.class);
    assertThat(people.database.inTransaction(() -> people.invitations.find(token)))
        .get()
        .matches(Invitation::known);
  }

  @Test
  void asksForANameAConsentAndAPassword() {
    String token = invite("role", "TRAINER");
    Profile nameless =
        new Profile("", Language.FR, PeopleFixture.PROFILE.region(), PeopleFixture.PROFILE.zone());

    assertThat(open(token, nameless, PeopleFixture.AGREED, PeopleFixture.PASSWORD))
        .isInstanceOf(Opening.OtherName.class);
    assertThat(open(token, PeopleFixture.PROFILE, new Agreement(false, false), "une phrase ok"))
        .isInstanceOf(Opening.NoConsent.class);
    assertThat(open(token, PeopleFixture.PROFILE, PeopleFixture.AGREED, "court"))
        .isInstanceOf(Opening.OtherPassword.class);
    assertThat(open(token)).isInstanceOf(Opening.Opened.class);
  }

  private UUID anOrganisation() {
    return people
        .database
        .inTransaction(() -> people.organisations.make(host, "Maison"))
        .orElseThrow();
  }

  private String inviteBy(PersonId by) {
    return invite(by, "role", "TRAINER");
  }

  private String invite(String aim, String target) {
    return invite(host, aim, target);
  }

  private String invite(PersonId by, String aim, String target) {
    people.database.inTransaction(
        () -> people.invitations.invite(by, email, Language.FR, aim, target));
    people.deliver();
    return people.mailedToken();
  }

  private boolean accept(String token, PersonId guest) {
    return people.database.inTransaction(() -> people.invitations.accept(token, guest)).isPresent();
  }

  private Opening open(String token) {
    return open(token, PeopleFixture.PROFILE, PeopleFixture.AGREED, PeopleFixture.PASSWORD);
  }

  private Opening open(String token, Profile profile, Agreement agreement, String password) {
    return people.database.inTransaction(
        () -> people.invitations.open(token, profile, agreement, password));
  }

  private java.util.Set<Role> roles(PersonId person) {
    return people
        .database
        .inTransaction(() -> people.accounts.find(person))
        .orElseThrow()
        .person()
        .roles();
  }
}
