package org.fanal.people;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Who makes this request, if they are signed in. Sign-in sets it, everyone may read it. */
@RequestScoped
public class CurrentPerson {

  private Person person;

  public Optional<Person> find() {
    return Optional.ofNullable(person);
  }

  /**
   * @throws IllegalStateException when nobody is signed in: the page should not have been reached
   */
  public Person get() {
    return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
  }

  public boolean is(Role role) {
    return person != null && person.is(role);
  }

  public void set(Person signedIn) {
    person = signedIn;
  }
}
