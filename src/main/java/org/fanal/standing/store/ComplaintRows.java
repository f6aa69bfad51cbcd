package org.fanal.standing.store;

import static org.fanal.platform.Columns.uuid;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.PersonId;

/** Complaints, by themselves until the committee finds whom they are about. */
@Dependent
public class ComplaintRows {

  private final EntityManager entities;

  @Inject
  public ComplaintRows(EntityManager entities) {
    this.entities = entities;
  }

  public void add(ComplaintRow row) {
    entities.persist(row);
    entities.flush();
  }

  /** Those first that concern a member of the committee, then the oldest. */
  public List<ComplaintRow> open(int most) {
    return entities
        .createQuery(
            "select c from ComplaintRow c where c.closedAt is null"
                + " order by c.aboutMember desc, c.receivedAt, c.id",
            ComplaintRow.class)
        .setMaxResults(most)
        .getResultList();
  }

  /** Closed without a case, the newest first. */
  public List<ComplaintRow> closed(int most) {
    return entities
        .createQuery(
            "select c from ComplaintRow c where c.closedAt is not null and c.personId is null"
                + " order by c.closedAt desc, c.id",
            ComplaintRow.class)
        .setMaxResults(most)
        .getResultList();
  }

  /** Those of which one of these cases came, the oldest first. */
  public List<ComplaintRow> of(List<UUID> cases) {
    return entities
        .createQuery(
            "select c from ComplaintRow c where c.caseId in :cases order by c.receivedAt, c.id",
            ComplaintRow.class)
        .setParameter("cases", cases.stream().map(UUID::toString).toList())
        .getResultList();
  }

  public Optional<ComplaintRow> find(UUID id) {
    return Optional.ofNullable(entities.find(ComplaintRow.class, id));
  }

  /** Nobody else acts on it until the transaction ends. */
  public Optional<ComplaintRow> lock(UUID id) {
    return Optional.ofNullable(
        entities.find(ComplaintRow.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** When the newest came that waits. */
  public Optional<Instant> newestOpen() {
    return Optional.ofNullable(
        entities
            .createQuery(
                "select max(c.receivedAt) from ComplaintRow c where c.closedAt is null",
                Instant.class)
            .getSingleResult());
  }

  /** Those that a case about this person came of, the oldest first. */
  public List<ComplaintRow> about(PersonId person) {
    return entities
        .createQuery(
            "select c from ComplaintRow c where c.personId = :person order by c.receivedAt, c.id",
            ComplaintRow.class)
        .setParameter("person", person.toString())
        .getResultList();
  }

  /** Closed before that instant, about nobody. */
  public List<UUID> closedBefore(Instant instant) {
    return entities
        .createQuery(
            "select c.id from ComplaintRow c where c.closedAt < :instant and c.personId is null",
            UUID.class)
        .setParameter("instant", instant)
        .getResultList();
  }

  public void delete(UUID id) {
    entities
        .createNativeQuery("delete from complaint where id = ?")
        .setParameter(1, id.toString())
        .executeUpdate();
  }

  /** What somebody did with complaints stays; that it was they is forgotten. */
  public void forget(PersonId member) {
    for (String column : List.of("acknowledged_by", "proposed_by", "seconded_by", "closed_by")) {
      entities
          .createNativeQuery("update complaint set " + column + " = ? where " + column + " = ?")
          .setParameter(1, UUID.randomUUID().toString())
          .setParameter(2, member.toString())
          .executeUpdate();
    }
  }

  /** Of those about this person. */
  public List<UUID> idsAbout(PersonId person) {
    List<?> found =
        entities
            .createNativeQuery("select id from complaint where person_id = ?")
            .setParameter(1, person.toString())
            .getResultList();
    return found.stream().map(row -> uuid(row)).toList();
  }
}
