package org.fanal.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.fanal.courseware.Certificates;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.pathway.requirement.CodeOfEthics;
import org.fanal.practicum.Practicums;
import org.fanal.study.Learning;

/** Brings together what is known about somebody, a few statements in all. */
@Dependent
class Evidences {

  private final Learning learning;
  private final Practicums practicums;

  @Inject
  Evidences(Learning learning, Practicums practicums) {
    this.learning = learning;
    this.practicums = practicums;
  }

  Gathered of(PersonId person, ProgrammeId programme, Certificates rules) {
    return new Gathered(
        learning.of(person, programme),
        practicums.resultOf(person, programme),
        new CodeOfEthics(rules.version(), Set.of()));
  }
}
