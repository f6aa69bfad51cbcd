package org.fanal.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fanal.people.CurrentPerson;
import org.fanal.people.Person;
import org.fanal.people.Role;

/** The menu of whoever is signed in, at the top of every page. */
@Named("menuPage")
@RequestScoped
public class MenuPage {

  private CurrentPerson current;

  protected MenuPage() {}

  @Inject
  public MenuPage(CurrentPerson current) {
    this.current = current;
  }

  public boolean isSignedIn() {
    return current.find().isPresent();
  }

  public String getName() {
    return current.find().map(Person::chosenName).orElse("");
  }

  public boolean isTrainee() {
    return current.is(Role.TRAINEE);
  }

  public boolean isTrainer() {
    return current.is(Role.TRAINER);
  }

  public boolean isEmployer() {
    return current.is(Role.EMPLOYER);
  }

  public boolean isCoordinator() {
    return current.is(Role.COORDINATOR);
  }

  public boolean isAssessor() {
    return current.is(Role.ASSESSOR);
  }

  public boolean isCommittee() {
    return current.is(Role.COMMITTEE);
  }

  public boolean isAdministrator() {
    return current.is(Role.ADMINISTRATOR);
  }
}
