package org.fanal.disclosure.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sealed checks of employers, numbered in the order in which they were made. */
@Dependent
public class PastCheckRows {

  private final EntityManager entities;

  @Inject
  public PastCheckRows(EntityManager entities) {
    this.entities = entities;
  }

  /** A check that its maker's key opens. */
  public record Closed(UUID id, byte[] details) {}

  public void add(UUID id, UUID person, byte[] details) {
    entities
        .createNativeQuery("insert into past_check (id, person_id, sealed) values (?, ?, ?)")
        .setParameter(1, id.toString())
        .setParameter(2, person.toString())
        .setParameter(3, details)
        .executeUpdate();
  }

  /** The newest first. */
  public List<Closed> of(UUID person, int most) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select id, sealed from past_check where person_id = ? order by number desc")
            .setParameter(1, person.toString())
            .setMaxResults(most)
            .getResultList();
    return rows.stream().map(PastCheckRows::closed).toList();
  }

  public Optional<Closed> find(UUID person, UUID check) {
    List<?> rows =
        entities
            .createNativeQuery("select id, sealed from past_check where person_id = ? and id = ?")
            .setParameter(1, person.toString())
            .setParameter(2, check.toString())
            .getResultList();
    return rows.stream().map(PastCheckRows::closed).findFirst();
  }

  public void deleteOf(UUID person) {
    entities
        .createNativeQuery("delete from past_check where person_id = ?")
        .setParameter(1, person.toString())
        .executeUpdate();
  }

  private static Closed closed(Object row) {
    Object[] columns = (Object[]) row;
    return new Closed(UUID.fromString(columns[0].toString()), (byte[]) columns[1]);
  }
}
