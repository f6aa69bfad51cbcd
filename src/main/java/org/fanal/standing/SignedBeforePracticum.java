package org.fanal.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.practicum.BeforePracticum;

/**
 * No practicum begins before the code of ethics was signed for it. A later version of the code
 * stops no practicum that has begun; a certificate asks for the version in force.
 */
@Dependent
class SignedBeforePracticum implements BeforePracticum {

  private final Signatures signatures;

  @Inject
  SignedBeforePracticum(Signatures signatures) {
    this.signatures = signatures;
  }

  @Override
  public boolean isDone(PersonId person, ProgrammeId programme) {
    return signatures.unnamed(person).stream()
        .anyMatch(signature -> signature.moment() == EthicsMoment.BEFORE_PRACTICUM);
  }
}
