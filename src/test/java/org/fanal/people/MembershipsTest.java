package org.fanal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.people.OrganisationRole.OWNER;
import static org.fanal.people.OrganisationRole.READER;
import static org.fanal.people.OrganisationRole.VERIFIER;

import java.util.UUID;
import java.util.function.Supplier;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.people.Memberships.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MembershipsTest {

  private final PeopleFixture people = new PeopleFixture();
  private final PersonId owner = people.aTrainee(PeopleFixture.anAddress());
  private final PersonId other = people.aTrainee(PeopleFixture.anAddress());
  private UUID organisation;

  @BeforeEach
  void anOrganisationWithAnOwner() {
    organisation = in(() -> people.organisations.make(owner, "Maison")).orElseThrow();
    people.database.inTransaction(() -> people.organisations.addMember(owner, organisation, owner));
  }

  @Test
  void letsOwnersInviteToARoleInTheOrganisation() {
    assertThat(invite(owner, READER)).isTrue();
    people.deliver();
    String token = people.mailedToken();

    in(() -> people.invitations.accept(token, other));

    assertThat(in(() -> people.organisations.roleOf(other, organisation))).contains(READER);
    assertThat(invite(other, OWNER)).isFalse();
  }

  @Test
  void keepsAnOwnerAlways() {
    join(VERIFIER);

    assertThat(change(owner, owner, READER)).isEqualTo(Outcome.LAST_OWNER);
    assertThat(remove(owner, owner)).isEqualTo(Outcome.LAST_OWNER);

    assertThat(change(owner, other, OWNER)).isEqualTo(Outcome.DONE);
    assertThat(remove(owner, owner)).isEqualTo(Outcome.DONE);
    assertThat(remove(other, other)).isEqualTo(Outcome.LAST_OWNER);
  }

  @Test
  void letsOthersChangeNobodyAndLeave() {
    join(VERIFIER);

    assertThat(change(other, other, OWNER)).isEqualTo(Outcome.NOT_YOURS);
    assertThat(remove(other, owner)).isEqualTo(Outcome.NOT_YOURS);
    assertThat(remove(other, other)).isEqualTo(Outcome.DONE);
    assertThat(in(() -> people.organisations.of(other))).isEmpty();
  }

  @Test
  void knowsNobodyOfAnotherOrganisation() {
    UUID elsewhere = in(() -> people.organisations.make(other, "Ailleurs")).orElseThrow();
    people.database.inTransaction(() -> people.organisations.addMember(other, elsewhere, other));

    assertThat(change(owner, other, READER)).isEqualTo(Outcome.NOT_YOURS);
    assertThat(in(() -> people.memberships.remove(owner, elsewhere, other)))
        .isEqualTo(Outcome.NOT_YOURS);
    assertThat(in(() -> people.memberships.change(owner, elsewhere, other, READER)))
        .isEqualTo(Outcome.NOT_YOURS);
  }

  @Test
  void takesBackTheInvitationsOfWhoOwnsNoMore() {
    join(OWNER);
    invite(other, READER);
    people.deliver();
    String token = people.mailedToken();

    change(owner, other, VERIFIER);

    assertThat(in(() -> people.invitations.find(token))).isEmpty();
  }

  @Test
  void takesBackTheInvitationsOfWhoIsRemovedWhoeverRemoves() {
    UUID elsewhere = in(() -> people.organisations.make(other, "Ailleurs")).orElseThrow();
    people.database.inTransaction(() -> people.organisations.addMember(other, elsewhere, other));
    join(OWNER);
    String here = invited(other, organisation);
    String there = invited(other, elsewhere);
    String anothers = invited(owner, organisation);

    people.database.inTransaction(
        () -> people.organisations.removeMember(owner, organisation, other));

    assertThat(in(() -> people.invitations.find(here))).isEmpty();
    assertThat(in(() -> people.invitations.find(there))).isPresent();
    assertThat(in(() -> people.invitations.find(anothers))).isPresent();
  }

  @Test
  void leavesInvitationsToOtherOrganisationsToWhoOwnsThisOneNoMore() {
    UUID elsewhere = in(() -> people.organisations.make(other, "Ailleurs")).orElseThrow();
    people.database.inTransaction(() -> people.organisations.addMember(other, elsewhere, other));
    join(OWNER);
    String there = invited(other, elsewhere);

    change(owner, other, VERIFIER);
    assertThat(in(() -> people.invitations.find(there))).isPresent();
    remove(owner, other);
    assertThat(in(() -> people.invitations.find(there))).isPresent();
  }

  private String invited(PersonId by, UUID to) {
    String email = PeopleFixture.anAddress();
    in(() -> people.memberships.invite(by, to, email, Language.FR, READER));
    people.deliver();
    return people.mailedToken();
  }

  private void join(OrganisationRole role) {
    people.database.inTransaction(
        () -> people.organisations.addMember(owner, organisation, other, role));
  }

  private boolean invite(PersonId by, OrganisationRole role) {
    String email = PeopleFixture.anAddress();
    return in(() -> people.memberships.invite(by, organisation, email, Language.FR, role))
        .isPresent();
  }

  private Outcome change(PersonId by, PersonId person, OrganisationRole role) {
    return in(() -> people.memberships.change(by, organisation, person, role));
  }

  private Outcome remove(PersonId by, PersonId person) {
    return in(() -> people.memberships.remove(by, organisation, person));
  }

  private <T> T in(Supplier<T> work) {
    return people.database.inTransaction(work);
  }
}
