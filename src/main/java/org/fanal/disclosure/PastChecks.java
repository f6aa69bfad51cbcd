package org.fanal.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.PersonId;

/** The checks that an employer made while signed in, sealed under their own key. */
@ApplicationScoped
public class PastChecks {

  /** The person's own, the newest first. */
  public List<PastCheck> of(PersonId person, int most) {
    throw new UnsupportedOperationException();
  }

  /** Empty for an unknown check and for somebody else's. */
  public Optional<PastCheck> find(PersonId person, UUID check) {
    throw new UnsupportedOperationException();
  }
}
