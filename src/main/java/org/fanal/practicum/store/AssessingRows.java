package org.fanal.practicum.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanal.kernel.PersonId;

/** Who assessed whose practicum: whoever filled in a form, or is asked for one that stands. */
@Dependent
public class AssessingRows {

  private static final String FROM =
      " from practicum_form f join practicum_case c on c.id = f.case_id"
          + " where f.assessor_id is not null"
          + " and (f.submitted_at is not null or f.ended_at is null) and ";

  private final EntityManager entities;

  @Inject
  public AssessingRows(EntityManager entities) {
    this.entities = entities;
  }

  public Set<PersonId> assessorsOf(PersonId person) {
    return people("select distinct f.assessor_id" + FROM + "c.person_id = ?", person);
  }

  public Set<PersonId> assessedBy(PersonId assessor) {
    return people("select distinct c.person_id" + FROM + "f.assessor_id = ?", assessor);
  }

  private Set<PersonId> people(String query, PersonId person) {
    List<?> rows =
        entities.createNativeQuery(query).setParameter(1, person.toString()).getResultList();
    return rows.stream()
        .map(row -> row instanceof Object[] cells ? cells[0] : row)
        .map(cell -> new PersonId(UUID.fromString(cell.toString())))
        .collect(Collectors.toUnmodifiableSet());
  }
}
