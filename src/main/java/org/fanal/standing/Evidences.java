package org.fanal.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.practicum.Practicums;
import org.fanal.study.Learned;
import org.fanal.study.Learning;

/** Brings together what is known about somebody, a few statements in all. */
@Dependent
class Evidences {

  private final Learning learning;
  private final Practicums practicums;
  private final EthicsCodes codes;
  private final Continuing continuing;

  @Inject
  Evidences(Learning learning, Practicums practicums, EthicsCodes codes, Continuing continuing) {
    this.learning = learning;
    this.practicums = practicums;
    this.codes = codes;
    this.continuing = continuing;
  }

  /** Without what was done since a certificate was granted. */
  Gathered of(PersonId person, ProgrammeId programme) {
    return gathered(person, programme, Continued.NOTHING);
  }

  Gathered of(PersonId person, Certified certified, Recorded recorded) {
    return gathered(person, certified.id(), continuing.of(person, certified, recorded));
  }

  Map<PersonId, Learned> learned(Collection<PersonId> people, ProgrammeId programme) {
    return learning.of(people, programme);
  }

  private Gathered gathered(PersonId person, ProgrammeId programme, Continued continued) {
    return new Gathered(
        learning.of(person, programme),
        practicums.resultOf(person, programme),
        codes.of(person),
        continued);
  }
}
