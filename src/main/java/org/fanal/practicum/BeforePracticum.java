package org.fanal.practicum;

import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;

/**
 * Something that must be done before a practicum begins. Features above answer with a bean of this
 * kind: no hour is recorded until all of them say yes.
 */
public interface BeforePracticum {

  boolean isDone(PersonId person, ProgrammeId programme);
}
