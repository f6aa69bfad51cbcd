package org.fanal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.fanal.people.Opening;
import org.fanal.web.kit.Notes;

/** Says beside the fields, or does, what became of an attempt to open an account by a link. */
@ApplicationScoped
public class Openings {

  private Entrance entrance;
  private Notes notes;

  protected Openings() {}

  @Inject
  public Openings(Entrance entrance, Notes notes) {
    this.entrance = entrance;
    this.notes = notes;
  }

  /** Nothing is said about a link that is gone: the page says it by itself. */
  void follow(Opening opening) {
    if (opening instanceof Opening.Opened opened) {
      entrance.open(opened.token(), Departure.of(opened.person()));
    } else if (opening instanceof Opening.OtherPassword other) {
      notes.beside("password", "people.fix.password." + other.flaw());
    } else if (opening instanceof Opening.OtherName) {
      notes.beside("name", "people.fix.name");
    } else if (opening instanceof Opening.NoConsent) {
      notes.beside("consent", "people.fix.consent");
    }
  }
}
