package org.fanal.practicum.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanal.kernel.PersonId;

/**
 * Who had a part in whose practicum: whoever filled in a form, is asked for one that stands, asked
 * for one, or confirmed hours.
 */
@Dependent
public class AssessingRows {

  private static final String ASSESSED =
      """
      select c.person_id from practicum_case c where c.id in (
        select f.case_id from practicum_form f
          where (f.assessor_id = ? or f.mailbox_mark = ?)
            and (f.submitted_at is not null or f.ended_at is null)
        union select f.case_id from practicum_form f where f.asked_by = ?
        union select h.case_id from practicum_hours h where h.recorded_by = ?)
      """;

  private static final byte[] NO_MARK = {};

  private final EntityManager entities;

  @Inject
  public AssessingRows(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * @param mark of the person's mailbox, for forms that were mailed to it
   */
  public Set<PersonId> assessedBy(PersonId assessor, Optional<byte[]> mark) {
    List<?> rows =
        entities
            .createNativeQuery(ASSESSED)
            .setParameter(1, assessor.toString())
            .setParameter(2, mark.orElse(NO_MARK))
            .setParameter(3, assessor.toString())
            .setParameter(4, assessor.toString())
            .getResultList();
    return rows.stream()
        .map(row -> row instanceof Object[] cells ? cells[0] : row)
        .map(cell -> new PersonId(UUID.fromString(cell.toString())))
        .collect(Collectors.toUnmodifiableSet());
  }
}
