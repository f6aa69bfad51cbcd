package org.fanal.standing.store;

import static org.fanal.platform.Columns.uuid;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanal.kernel.PersonId;

/** Opinions on cases, and who stepped aside. */
@Dependent
public class OpinionRows {

  private final EntityManager entities;

  @Inject
  public OpinionRows(EntityManager entities) {
    this.entities = entities;
  }

  public void add(StoredOpinion opinion) {
    entities.persist(new OpinionRow(opinion));
    entities.flush();
  }

  /** By case, the first given first. */
  public Map<UUID, List<StoredOpinion>> on(Collection<UUID> cases) {
    if (cases.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            "select o from OpinionRow o where o.caseId in :cases order by o.givenAt, o.givenBy",
            OpinionRow.class)
        .setParameter("cases", cases)
        .getResultStream()
        .map(OpinionRow::stored)
        .collect(Collectors.groupingBy(StoredOpinion::decision));
  }

  /** Stepping aside twice is the same as once. */
  public void stepAside(UUID decision, PersonId person) {
    entities
        .createNativeQuery("insert ignore into decision_aside (case_id, person_id) values (?, ?)")
        .setParameter(1, decision.toString())
        .setParameter(2, person.toString())
        .executeUpdate();
  }

  /** Who stepped aside, by case. */
  public Map<UUID, Set<PersonId>> asides(Collection<UUID> cases) {
    if (cases.isEmpty()) {
      return Map.of();
    }
    String marks = cases.stream().map(each -> "?").collect(Collectors.joining(", "));
    var query =
        entities.createNativeQuery(
            "select case_id, person_id from decision_aside where case_id in (" + marks + ")");
    int place = 1;
    for (UUID each : cases) {
      query.setParameter(place++, each.toString());
    }
    List<?> rows = query.getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .collect(
            Collectors.groupingBy(
                row -> uuid(row[0]),
                Collectors.mapping(row -> new PersonId(uuid(row[1])), Collectors.toSet())));
  }

  /** What somebody decided stays; that it was they is forgotten. */
  public void forget(PersonId decider) {
    entities
        .createNativeQuery("delete from decision_aside where person_id = ?")
        .setParameter(1, decider.toString())
        .executeUpdate();
    anonymise("update decision_opinion set given_by = ? where given_by = ?", decider);
    anonymise("update decision_case set opened_by = ? where opened_by = ?", decider);
  }

  private void anonymise(String statement, PersonId decider) {
    entities
        .createNativeQuery(statement)
        .setParameter(1, UUID.randomUUID().toString())
        .setParameter(2, decider.toString())
        .executeUpdate();
  }
}
