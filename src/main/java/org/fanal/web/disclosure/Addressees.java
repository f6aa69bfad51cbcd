package org.fanal.web.disclosure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.fanal.disclosure.Audience;
import org.fanal.people.Organisation;
import org.fanal.people.Organisations;

/** For whom a form wants a share; an organisation is found by the short code that it gave. */
@RequestScoped
public class Addressees {

  private Organisations organisations;

  protected Addressees() {}

  @Inject
  public Addressees(Organisations organisations) {
    this.organisations = organisations;
  }

  /** Empty when the code is of no organisation that is admitted. */
  Optional<Audience> of(ShareForm form) {
    return switch (form.audience()) {
      case BEARER -> Optional.of(new Audience.Bearer());
      case PERSON -> Optional.of(new Audience.Person());
      case ORGANISATION ->
          organisations
              .findByHandle(form.handle())
              .filter(Organisation::admitted)
              .map(found -> new Audience.Organisation(found.id(), found.name()));
    };
  }
}
