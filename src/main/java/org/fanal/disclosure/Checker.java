package org.fanal.disclosure;

import java.util.Objects;
import org.fanal.kernel.PersonId;

/** An employer who checks while signed in, for an organisation. */
public record Checker(PersonId person, String organisation) {

  public Checker {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(organisation, "organisation");
  }
}
