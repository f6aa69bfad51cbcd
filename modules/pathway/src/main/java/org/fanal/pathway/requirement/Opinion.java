package org.fanal.pathway.requirement;

import java.util.Objects;
import org.fanal.kernel.PersonId;

/**
 * What one member of a committee decided about somebody.
 *
 * @param taught whether they were involved in that person's teaching; it then counts for nothing
 */
public record Opinion(PersonId by, boolean inFavour, boolean taught) {

  public Opinion {
    Objects.requireNonNull(by, "by");
  }
}
