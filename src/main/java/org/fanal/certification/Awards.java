package org.fanal.certification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.fanal.kernel.PersonId;

/** What people earned, kept sealed under their own keys. */
@ApplicationScoped
public class Awards {

  /** The person's own awards, the newest first. */
  public List<Award> of(PersonId holder) {
    throw new UnsupportedOperationException();
  }

  /** Empty for an unknown award and for somebody else's. */
  public Optional<Award> find(PersonId holder, AwardId award) {
    throw new UnsupportedOperationException();
  }
}
