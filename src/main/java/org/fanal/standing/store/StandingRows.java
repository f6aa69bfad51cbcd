package org.fanal.standing.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.pathway.standing.Status;

/** Histories and their facts. Facts are added, never changed. */
@Dependent
public class StandingRows {

  private static final String OF_PERSON = " where f.personId = :person";

  private final EntityManager entities;

  @Inject
  public StandingRows(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Holds the person's history, which begins here if there is none, so that entries take turns. The
   * insert itself takes the row: had two read it first, neither could then write.
   */
  public StandingHistoryRow hold(PersonId person, ProgrammeId programme) {
    entities
        .createNativeQuery(
            "insert into standing_history (id, person_id, programme, status)"
                + " values (?, ?, ?, ?) on duplicate key update status = status")
        .setParameter(1, UUID.randomUUID().toString())
        .setParameter(2, person.toString())
        .setParameter(3, programme.value())
        .setParameter(4, Status.IN_TRAINING.name())
        .executeUpdate();
    return entities
        .createQuery(
            "select h from StandingHistoryRow h"
                + " where h.personId = :person and h.programme = :programme",
            StandingHistoryRow.class)
        .setParameter("person", person.value())
        .setParameter("programme", programme.value())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getSingleResult();
  }

  /** Held, unless somebody else holds it now or its turn was told meanwhile. */
  public Optional<StandingHistoryRow> holdDue(UUID history, Instant now) {
    return entities
        .createQuery(
            "select h from StandingHistoryRow h where h.id = :id and h.nextTurnAt <= :now",
            StandingHistoryRow.class)
        .setParameter("id", history)
        .setParameter("now", now)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Histories whose time has come, the longest waiting first. */
  public List<UUID> due(Instant now, int most) {
    return entities
        .createQuery(
            "select h.id from StandingHistoryRow h where h.nextTurnAt <= :now"
                + " order by h.nextTurnAt, h.id",
            UUID.class)
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultList();
  }

  /** Somebody and the programme that certified them. */
  public record Holder(PersonId person, ProgrammeId programme) {}

  /** Everybody whose certificate is valid and may be renewed, as it was noted last. */
  public List<Holder> renewing() {
    return entities
        .createQuery(
            "select h from StandingHistoryRow h where h.status = :status order by h.id",
            StandingHistoryRow.class)
        .setParameter("status", Status.RENEWAL_DUE)
        .getResultStream()
        .map(h -> new Holder(new PersonId(h.personId()), new ProgrammeId(h.programme())))
        .toList();
  }

  /** In the order in which they were entered. */
  public List<StoredFact> facts(PersonId person, ProgrammeId programme) {
    return facts(" and f.programme = :programme order by f.number", person)
        .setParameter("programme", programme.value())
        .getResultStream()
        .map(StandingFactRow::fact)
        .toList();
  }

  /** Those of many people, each in the order in which they were entered. */
  public Map<PersonId, List<StoredFact>> facts(Collection<PersonId> people, ProgrammeId programme) {
    return people.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                "select f from StandingFactRow f where f.personId in :people"
                    + " and f.programme = :programme order by f.number",
                StandingFactRow.class)
            .setParameter("people", people.stream().map(PersonId::value).toList())
            .setParameter("programme", programme.value())
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    row -> new PersonId(row.personId()),
                    Collectors.mapping(StandingFactRow::fact, Collectors.toList())));
  }

  /** All of a person's facts by programme. */
  public Map<String, List<StoredFact>> facts(PersonId person) {
    return facts(" order by f.programme, f.number", person)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                StandingFactRow::programme,
                TreeMap::new,
                Collectors.mapping(StandingFactRow::fact, Collectors.toList())));
  }

  public void add(PersonId person, ProgrammeId programme, StoredFact fact) {
    entities.persist(new StandingFactRow(person.value(), programme.value(), fact));
    entities.flush();
  }

  /** What somebody entered about others stays; that it was they is forgotten. */
  public void forget(PersonId actor) {
    entities
        .createNativeQuery("update standing_fact set actor_id = ? where actor_id = ?")
        .setParameter(1, UUID.randomUUID().toString())
        .setParameter(2, actor.toString())
        .executeUpdate();
  }

  public void deleteOf(PersonId person) {
    delete("StandingFactRow", person);
    delete("StandingHistoryRow", person);
  }

  private TypedQuery<StandingFactRow> facts(String narrowed, PersonId person) {
    return entities
        .createQuery(
            "select f from StandingFactRow f" + OF_PERSON + narrowed, StandingFactRow.class)
        .setParameter("person", person.value());
  }

  private void delete(String rows, PersonId person) {
    entities
        .createQuery("delete from " + rows + " f" + OF_PERSON)
        .setParameter("person", person.value())
        .executeUpdate();
  }
}
