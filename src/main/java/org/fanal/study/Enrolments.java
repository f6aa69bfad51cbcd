package org.fanal.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanal.courseware.Audience;
import org.fanal.courseware.Programme;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.library.Library;
import org.fanal.people.Consents;
import org.fanal.people.Purpose;
import org.fanal.people.Role;
import org.fanal.people.Roles;
import org.fanal.study.model.ProgrammeFacts;
import org.fanal.study.store.CohortRows;
import org.fanal.study.store.EnrolmentRows;
import org.fanal.study.store.EnrolmentRows.Ticks;

/** Who studies which programme: one enrolment a person and programme. */
@ApplicationScoped
public class Enrolments {

  private Library library;
  private Progress progress;
  private EnrolmentRows rows;
  private CohortRows cohorts;
  private OpenCohorts open;
  private Consents consents;
  private Roles roles;

  protected Enrolments() {}

  @Inject
  Enrolments(
      Library library,
      Progress progress,
      EnrolmentRows rows,
      CohortRows cohorts,
      OpenCohorts open,
      Consents consents,
      Roles roles) {
    this.library = library;
    this.progress = progress;
    this.rows = rows;
    this.cohorts = cohorts;
    this.open = open;
    this.consents = consents;
    this.roles = roles;
  }

  /**
   * Enrols once all is ticked, and joins the cohort that the person was invited to, else the open
   * one. Gives the consent to keep sensitive data; enrolling again after taking it back goes on
   * where study stopped. Whoever comes as a host only begins to study here.
   */
  @Transactional
  public EnrolmentOutcome enrol(PersonId person, ProgrammeId programme, Set<Tick> ticked) {
    Optional<Audience> audience = library.programme(programme).map(Programme::audience);
    if (audience.isEmpty()) {
      return new EnrolmentOutcome.NoSuchProgramme();
    }
    if (of(person).contains(programme)) {
      return new EnrolmentOutcome.AlreadyEnrolled(programme);
    }
    Set<Tick> missing = Tick.of(audience.get());
    missing.removeAll(ticked);
    return missing.isEmpty()
        ? add(person, programme, audience.get())
        : new EnrolmentOutcome.NotYet(missing);
  }

  /** The programmes that the person is enrolled in, first enrolled first. */
  @Transactional
  public List<ProgrammeId> of(PersonId person) {
    return progress.enrolments(person).stream().map(ProgrammeFacts::programme).toList();
  }

  private EnrolmentOutcome add(PersonId person, ProgrammeId programme, Audience audience) {
    UUID cohort = cohorts.placeFor(person, programme).orElseGet(() -> open.of(programme).value());
    consents.give(person, Purpose.SENSITIVE);
    if (audience == Audience.HOSTS) {
      roles.give(person, person, Role.TRAINEE);
    }
    Ticks ticks = new Ticks(true, Tick.of(audience).contains(Tick.LIVED_EXPERIENCE));
    boolean isNew = rows.add(person, programme, ticks, cohort, progress.now());
    return isNew || rows.resume(person, programme, cohort)
        ? new EnrolmentOutcome.Enrolled(programme)
        : new EnrolmentOutcome.AlreadyEnrolled(programme);
  }
}
