package org.fanal.people;

import java.time.Duration;
import java.util.UUID;
import org.fanal.kernel.PersonId;

/** Organisations and their members, for tests of the features above. */
public final class OrganisationsFixture {

  private final PeopleFixture people = new PeopleFixture();

  public Organisations organisations() {
    return people.organisations;
  }

  public DomainProofs proofs() {
    return people.proofs;
  }

  /** Somebody who has an account. */
  public PersonId somebody() {
    return people.aTrainee(PeopleFixture.anAddress());
  }

  public UUID anOrganisationOf(PersonId member, OrganisationRole role) {
    UUID made =
        people.database.inTransaction(() -> people.organisations.make(member, "Maison")).get();
    join(made, member, role);
    return made;
  }

  public void join(UUID organisation, PersonId member, OrganisationRole role) {
    people.database.inTransaction(
        () -> people.organisations.addMember(member, organisation, member, role));
  }

  public void remove(UUID organisation, PersonId member) {
    people.database.inTransaction(
        () -> people.organisations.removeMember(member, organisation, member));
  }

  public void change(PersonId by, UUID organisation, PersonId member, OrganisationRole role) {
    people.database.inTransaction(() -> people.memberships.change(by, organisation, member, role));
  }

  public void pass(Duration time) {
    people.clock.pass(time);
  }

  public void end(UUID organisation) {
    people.database.inTransaction(
        () -> people.admissions.end(new PersonId(UUID.randomUUID()), organisation));
  }
}
