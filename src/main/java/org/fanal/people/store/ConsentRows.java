package org.fanal.people.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.fanal.kernel.PersonId;
import org.fanal.people.Consent;
import org.fanal.people.Purpose;

/** The consents of each person, in the order in which they were given. */
@Dependent
public class ConsentRows {

  private final EntityManager entities;

  @Inject
  public ConsentRows(EntityManager entities) {
    this.entities = entities;
  }

  public void add(ConsentRow row) {
    entities.persist(row);
  }

  public List<Consent> of(PersonId person) {
    return entities
        .createQuery(
            "select c from ConsentRow c where c.accountId = :person order by c.givenAt, c.id",
            ConsentRow.class)
        .setParameter("person", person.value())
        .getResultStream()
        .map(ConsentRow::consent)
        .toList();
  }

  /** The consents that hold, locked: one, or more when a form was sent twice at once. */
  public List<ConsentRow> holding(PersonId person, Purpose purpose) {
    return entities
        .createQuery(
            "select c from ConsentRow c where c.accountId = :person and c.purpose = :purpose"
                + " and c.withdrawnAt is null",
            ConsentRow.class)
        .setParameter("person", person.value())
        .setParameter("purpose", purpose.code())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }
}
