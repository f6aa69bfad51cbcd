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

/** What people declare to have learned. */
@Dependent
public class LearningRows {

  private static final String OF_PERSON = " LearningEntryRow e where e.personId = :person";

  private final EntityManager entities;

  @Inject
  public LearningRows(EntityManager entities) {
    this.entities = entities;
  }

  public void keep(LearningEntryRow row) {
    entities.persist(row);
    entities.flush();
  }

  /** The newest day first. */
  public List<StoredLearning> of(PersonId person, ProgrammeId programme) {
    return query(person, " and e.programme = :programme order by e.day desc, e.id desc")
        .setParameter("programme", programme.value())
        .getResultStream()
        .map(LearningEntryRow::stored)
        .toList();
  }

  /** In every programme, the oldest day first. */
  public List<StoredLearning> of(PersonId person) {
    return query(person, " order by e.day, e.id")
        .getResultStream()
        .map(LearningEntryRow::stored)
        .toList();
  }

  /** Nobody else changes it until the transaction ends. */
  public Optional<LearningEntryRow> lock(PersonId person, UUID id) {
    return query(person, " and e.id = :id")
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  public void remove(LearningEntryRow row) {
    entities.remove(row);
    entities.flush();
  }

  /** From now on these stay as they are. */
  public void handIn(PersonId person, ProgrammeId programme, LocalDate since, LocalDate period) {
    entities
        .createQuery(
            "update LearningEntryRow e set e.countedFor = :period where e.personId = :person"
                + " and e.programme = :programme and e.countedFor is null and e.day >= :since")
        .setParameter("period", period)
        .setParameter("person", person.value())
        .setParameter("programme", programme.value())
        .setParameter("since", since)
        .executeUpdate();
  }

  public void deleteOf(PersonId person) {
    entities
        .createQuery("delete from" + OF_PERSON)
        .setParameter("person", person.value())
        .executeUpdate();
  }

  private TypedQuery<LearningEntryRow> query(PersonId person, String narrowed) {
    return entities
        .createQuery("select e from" + OF_PERSON + narrowed, LearningEntryRow.class)
        .setParameter("person", person.value());
  }
}
