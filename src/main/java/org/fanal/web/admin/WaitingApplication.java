package org.fanal.web.admin;

import java.util.List;
import java.util.Optional;
import org.fanal.people.Application;
import org.fanal.people.DomainProof;

/**
 * An application that waits for its answer, with its evidence.
 *
 * @param others who else proved the same domain
 */
public record WaitingApplication(
    Application application, Optional<DomainProof> proof, List<String> others) {

  public boolean isProven() {
    return proof.filter(DomainProof::isProven).isPresent();
  }
}
