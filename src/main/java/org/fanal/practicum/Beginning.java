package org.fanal.practicum;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;

/** Whether a practicum may begin. */
@Dependent
class Beginning {

  private final Instance<BeforePracticum> conditions;

  @Inject
  Beginning(@Any Instance<BeforePracticum> conditions) {
    this.conditions = conditions;
  }

  boolean isOpen(PersonId person, ProgrammeId programme) {
    return conditions.stream().allMatch(condition -> condition.isDone(person, programme));
  }
}
