package org.fanal.study.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanal.kernel.PersonId;

/** Who taught whom: in a cohort, now or before, or in a talk that opened further attempts. */
@Dependent
public class TeachingRows {

  private final Sql sql;

  @Inject
  public TeachingRows(Sql sql) {
    this.sql = sql;
  }

  public Set<PersonId> trainersOf(PersonId person) {
    return people(
        "select t.person_id from cohort_trainer t join cohort_stay s on s.cohort_id = t.cohort_id"
            + " where s.person_id = ? union select trainer_id from talk where person_id = ?",
        person);
  }

  public Set<PersonId> taughtBy(PersonId trainer) {
    return people(
        "select s.person_id from cohort_stay s join cohort_trainer t on t.cohort_id = s.cohort_id"
            + " where t.person_id = ? union select person_id from talk where trainer_id = ?",
        trainer);
  }

  private Set<PersonId> people(String query, PersonId person) {
    return sql.rows(query, person, person).stream()
        .map(row -> new PersonId(row.uuid(0)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
