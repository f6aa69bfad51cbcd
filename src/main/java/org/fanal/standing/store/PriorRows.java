package org.fanal.standing.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanal.kernel.PersonId;

/** What people brought from elsewhere. */
@Dependent
public class PriorRows {

  private final EntityManager entities;

  @Inject
  public PriorRows(EntityManager entities) {
    this.entities = entities;
  }

  /** The case is there already. */
  public void add(StoredPrior made) {
    entities.persist(new PriorRow(made));
    entities.flush();
  }

  public Optional<StoredPrior> find(UUID decision) {
    return Optional.ofNullable(entities.find(PriorRow.class, decision)).map(PriorRow::stored);
  }

  /** All of a person's, by case. */
  public Map<UUID, StoredPrior> of(PersonId person) {
    return entities
        .createQuery("select p from PriorRow p where p.personId = :person", PriorRow.class)
        .setParameter("person", person.value())
        .getResultStream()
        .map(PriorRow::stored)
        .collect(Collectors.toMap(StoredPrior::decision, Function.identity()));
  }

  public void eraseFile(UUID decision) {
    entities.find(PriorRow.class, decision).eraseFile();
    entities.flush();
  }

  public void deleteOf(PersonId person) {
    entities
        .createQuery("delete from PriorRow p where p.personId = :person")
        .setParameter("person", person.value())
        .executeUpdate();
  }
}
