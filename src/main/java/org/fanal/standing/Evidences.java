package org.fanal.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.practicum.Practicums;
import org.fanal.study.Learning;

/** Brings together what is known about somebody, a few statements in all. */
@Dependent
class Evidences {

  private final Learning learning;
  private final Practicums practicums;
  private final EthicsCodes codes;

  @Inject
  Evidences(Learning learning, Practicums practicums, EthicsCodes codes) {
    this.learning = learning;
    this.practicums = practicums;
    this.codes = codes;
  }

  Gathered of(PersonId person, ProgrammeId programme) {
    return new Gathered(
        learning.of(person, programme), practicums.resultOf(person, programme), codes.of(person));
  }
}
