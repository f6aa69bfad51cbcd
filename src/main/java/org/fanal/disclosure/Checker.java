package org.fanal.disclosure;

import java.util.Objects;
import java.util.UUID;
import org.fanal.kernel.PersonId;

/**
 * An employer who checks while signed in, for an organisation.
 *
 * @param organisation its id: a share that was made for it opens
 * @param name its name, as the holder's receipt says it
 */
public record Checker(PersonId person, UUID organisation, String name) {

  public Checker {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(name, "name");
  }
}
