package org.fanal.study.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;

/** Enrolments: one a person and programme, with the cohort and a raised hand. */
@Dependent
public class EnrolmentRows {

  private static final String OF_PERSON = " where person_id = ? and programme = ?";

  /** Nobody is brought before trainers whose consent was taken back. */
  private static final String OF_PERSON_WHO_STUDIES = OF_PERSON + " and paused_at is null";

  /** Narrows rows of a person and a programme to what somebody studies now. */
  static final String IS_STUDIED =
      " and (person_id, programme) in"
          + " (select person_id, programme from enrolment where paused_at is null)";

  private final Sql sql;

  @Inject
  public EnrolmentRows(Sql sql) {
    this.sql = sql;
  }

  /** What was ticked. */
  public record Ticks(boolean adult, boolean livedExperience) {}

  /** A member of a cohort, for those who lead it. */
  public record Member(PersonId person, ProgrammeId programme) {}

  /** Whether the person was not enrolled before. */
  public boolean add(
      PersonId person, ProgrammeId programme, Ticks ticks, UUID cohort, Instant now) {
    boolean isNew =
        sql.change(
                "insert ignore into enrolment (id, person_id, programme, adult, lived_experience,"
                    + " cohort_id, enrolled_at) values (?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                person,
                programme,
                ticks.adult(),
                ticks.livedExperience(),
                cohort,
                now)
            == 1;
    remember(person);
    return isNew;
  }

  /** Goes on with an enrolment that was paused; whether it was. */
  public boolean resume(PersonId person, ProgrammeId programme, UUID cohort) {
    boolean wasPaused =
        sql.change(
                "update enrolment set paused_at = null, cohort_id = ?"
                    + OF_PERSON
                    + " and paused_at is not null",
                cohort,
                person,
                programme)
            == 1;
    remember(person);
    return wasPaused;
  }

  /** Stops all of somebody's study and takes them out of their cohorts. */
  public void pause(PersonId person, Instant now) {
    sql.change(
        "update enrolment set paused_at = ?, cohort_id = null, hand_raised_at = null"
            + " where person_id = ? and paused_at is null",
        now,
        person);
  }

  public void join(PersonId person, ProgrammeId programme, Optional<UUID> cohort) {
    sql.change(
        "update enrolment set cohort_id = ?" + OF_PERSON_WHO_STUDIES, cohort, person, programme);
    remember(person);
  }

  /** Takes somebody out of one cohort; whether they were in it. */
  public boolean remove(UUID cohort, UUID enrolment) {
    return sql.change(
            "update enrolment set cohort_id = null where id = ? and cohort_id = ?",
            enrolment,
            cohort)
        == 1;
  }

  /** Whoever is in no cohort, or in one that nobody leads any more, joins this one. */
  public void joinIfAlone(PersonId person, ProgrammeId programme, UUID cohort) {
    sql.change(
        "update enrolment set cohort_id = ?"
            + OF_PERSON_WHO_STUDIES
            + " and (cohort_id is null or not exists (select 1 from cohort_trainer t"
            + " where t.cohort_id = enrolment.cohort_id))",
        cohort,
        person,
        programme);
    remember(person);
  }

  /** The first raising counts. */
  public void raiseHand(PersonId person, ProgrammeId programme, Instant now) {
    sql.change(
        "update enrolment set hand_raised_at = coalesce(hand_raised_at, ?)" + OF_PERSON_WHO_STUDIES,
        now,
        person,
        programme);
  }

  public Optional<Instant> handRaisedAt(PersonId person, ProgrammeId programme) {
    return sql.row("select hand_raised_at, id from enrolment" + OF_PERSON, person, programme)
        .flatMap(row -> row.findInstant(0));
  }

  public void lowerHand(PersonId person, ProgrammeId programme) {
    sql.change("update enrolment set hand_raised_at = null" + OF_PERSON, person, programme);
  }

  /** A member of a cohort that this trainer leads. */
  public Optional<Member> member(PersonId trainer, UUID cohort, UUID enrolment) {
    return sql.row(
            "select e.person_id, e.programme from enrolment e join cohort_trainer t"
                + " on t.cohort_id = e.cohort_id and t.person_id = ?"
                + " where e.id = ? and e.cohort_id = ?",
            trainer,
            enrolment,
            cohort)
        .map(row -> new Member(new PersonId(row.uuid(0)), new ProgrammeId(row.text(1))));
  }

  /** Who was ever in a cohort was taught there: leaving it makes nobody independent. */
  private void remember(PersonId person) {
    sql.change(
        "insert ignore into cohort_stay (person_id, cohort_id) select person_id, cohort_id"
            + " from enrolment where person_id = ? and cohort_id is not null",
        person);
  }
}
