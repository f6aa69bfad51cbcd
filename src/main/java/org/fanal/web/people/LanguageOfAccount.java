package org.fanal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.fanal.people.Accounts;
import org.fanal.people.CurrentPerson;
import org.fanal.web.kit.LanguageChosen;

/** Keeps the language that somebody chose on any page in their account. */
@ApplicationScoped
public class LanguageOfAccount {

  private Accounts accounts;
  private CurrentPerson current;

  protected LanguageOfAccount() {}

  @Inject
  public LanguageOfAccount(Accounts accounts, CurrentPerson current) {
    this.accounts = accounts;
    this.current = current;
  }

  void keep(@Observes LanguageChosen chosen) {
    current.find().ifPresent(person -> accounts.speak(person.id(), chosen.language()));
  }
}
