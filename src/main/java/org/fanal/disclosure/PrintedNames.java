package org.fanal.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.fanal.kernel.PersonId;

/**
 * The name that somebody wants on what they show, kept sealed. Shares that exist keep the name they
 * were made with.
 */
@ApplicationScoped
public class PrintedNames {

  public static final int LONGEST = 120;

  public Optional<String> find(PersonId person) {
    throw new UnsupportedOperationException();
  }

  public NameOutcome enter(PersonId person, String name) {
    throw new UnsupportedOperationException();
  }

  /** {@code M. R.} for {@code Maëlle Roy}, as a share that shows initials prints it. */
  public static String initials(String name) {
    throw new UnsupportedOperationException();
  }
}
