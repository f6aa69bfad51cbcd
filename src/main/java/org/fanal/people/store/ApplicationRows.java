package org.fanal.people.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.people.ApplicationState;

/** The applications of organisations. */
@Dependent
public class ApplicationRows {

  private final EntityManager entities;

  @Inject
  public ApplicationRows(EntityManager entities) {
    this.entities = entities;
  }

  public void add(ApplicationRow row) {
    entities.persist(row);
    entities.flush();
  }

  /** Whatever one person applies for comes one after the other. */
  public void queue(PersonId applicant) {
    entities
        .createNativeQuery("select id from account where id = ? for update")
        .setParameter(1, applicant.toString())
        .getResultList();
  }

  public Optional<ApplicationRow> find(UUID id) {
    return Optional.ofNullable(entities.find(ApplicationRow.class, id));
  }

  /** For whoever answers it: two answers at once become one after the other. */
  public Optional<ApplicationRow> lockRunning(UUID id) {
    return Optional.ofNullable(
            entities.find(ApplicationRow.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(row -> row.state() == ApplicationState.RUNNING);
  }

  /** The newest first. */
  public List<ApplicationRow> of(PersonId applicant) {
    return entities
        .createQuery(
            "select a from ApplicationRow a where a.applicantId = :applicant"
                + " order by a.appliedAt desc, a.id",
            ApplicationRow.class)
        .setParameter("applicant", applicant.value())
        .getResultList();
  }

  /** The oldest first. */
  public List<ApplicationRow> running(int most) {
    return entities
        .createQuery(
            "select a from ApplicationRow a where a.state = :running order by a.appliedAt, a.id",
            ApplicationRow.class)
        .setParameter("running", ApplicationState.RUNNING)
        .setMaxResults(most)
        .getResultList();
  }

  public void deleteOf(PersonId applicant) {
    entities
        .createQuery("delete from ApplicationRow a where a.applicantId = :applicant")
        .setParameter("applicant", applicant.value())
        .executeUpdate();
  }
}
