package org.fanal.study;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.kernel.Text;
import org.fanal.people.InvitationAim;
import org.fanal.people.Role;
import org.fanal.study.store.CohortRows;

/** An invitation to study in a cohort; the target is its id. */
@Dependent
class CohortAim implements InvitationAim {

  static final String NAME = "cohort";

  private final Cohorts cohorts;
  private final Enrolments enrolments;
  private final CohortRows rows;

  @Inject
  CohortAim(Cohorts cohorts, Enrolments enrolments, CohortRows rows) {
    this.cohorts = cohorts;
    this.enrolments = enrolments;
    this.rows = rows;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Text> describe(String target) {
    return rows.name(UUID.fromString(target)).map(name -> new Text(name, name));
  }

  @Override
  public Role role(String target) {
    return Role.TRAINEE;
  }

  @Override
  public String accept(PersonId person, String target, PersonId invitedBy) {
    UUID cohort = UUID.fromString(target);
    cohorts.expect(new CohortId(cohort), person);
    return rows.programme(cohort)
        .filter(programme -> !enrolments.of(person).contains(programme))
        .map(CohortAim::enrolling)
        .orElse("/dashboard");
  }

  private static String enrolling(ProgrammeId programme) {
    return "/enrol/" + programme;
  }
}
