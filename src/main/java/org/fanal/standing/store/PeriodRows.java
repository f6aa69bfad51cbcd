package org.fanal.standing.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;

/** What is known about people's periods. */
@Dependent
public class PeriodRows {

  private final EntityManager entities;

  @Inject
  public PeriodRows(EntityManager entities) {
    this.entities = entities;
  }

  public Optional<StoredPeriod> find(PersonId person, ProgrammeId programme, LocalDate firstDay) {
    return one(person, programme, firstDay)
        .getResultStream()
        .findFirst()
        .map(RenewalPeriodRow::stored);
  }

  /** All of a person's, the oldest first. */
  public List<StoredPeriod> of(PersonId person) {
    return entities
        .createQuery(
            "select p from RenewalPeriodRow p where p.personId = :person"
                + " order by p.programme, p.firstDay",
            RenewalPeriodRow.class)
        .setParameter("person", person.value())
        .getResultStream()
        .map(RenewalPeriodRow::stored)
        .toList();
  }

  /** Held until the transaction ends, and begun here if it was not; the insert takes the row. */
  public RenewalPeriodRow hold(PersonId person, ProgrammeId programme, LocalDate firstDay) {
    entities
        .createNativeQuery(
            "insert into renewal_period (id, person_id, programme, first_day, practised, drawn)"
                + " values (?, ?, ?, ?, false, false) on duplicate key update drawn = drawn")
        .setParameter(1, UUID.randomUUID().toString())
        .setParameter(2, person.toString())
        .setParameter(3, programme.value())
        .setParameter(4, firstDay.toString())
        .executeUpdate();
    return one(person, programme, firstDay)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getSingleResult();
  }

  /** What somebody saw stays seen; that it was they is forgotten. */
  public void forget(PersonId member) {
    entities
        .createNativeQuery("update renewal_period set seen_by = ? where seen_by = ?")
        .setParameter(1, UUID.randomUUID().toString())
        .setParameter(2, member.toString())
        .executeUpdate();
  }

  public void deleteOf(PersonId person) {
    entities
        .createQuery("delete from RenewalPeriodRow p where p.personId = :person")
        .setParameter("person", person.value())
        .executeUpdate();
  }

  private TypedQuery<RenewalPeriodRow> one(
      PersonId person, ProgrammeId programme, LocalDate firstDay) {
    return entities
        .createQuery(
            "select p from RenewalPeriodRow p where p.personId = :person"
                + " and p.programme = :programme and p.firstDay = :first",
            RenewalPeriodRow.class)
        .setParameter("person", person.value())
        .setParameter("programme", programme.value())
        .setParameter("first", firstDay);
  }
}
