package org.fanal.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;

/** Who studies which programme: one enrolment a person and programme. */
@ApplicationScoped
public class Enrolments {

  /**
   * Enrols once all is ticked, and joins the cohort that the person was invited to, else the open
   * one. Gives the consent to keep sensitive data if it was not given before.
   */
  @Transactional
  public EnrolmentOutcome enrol(PersonId person, ProgrammeId programme, Set<Tick> ticked) {
    throw new UnsupportedOperationException();
  }

  /** The programmes that the person is enrolled in, first enrolled first. */
  @Transactional
  public List<ProgrammeId> of(PersonId person) {
    throw new UnsupportedOperationException();
  }
}
