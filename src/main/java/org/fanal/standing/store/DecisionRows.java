package org.fanal.standing.store;

import static org.fanal.platform.Columns.utc;

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
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanal.kernel.PersonId;

/** Cases before the committee. */
@Dependent
public class DecisionRows {

  private final EntityManager entities;

  @Inject
  public DecisionRows(EntityManager entities) {
    this.entities = entities;
  }

  /** Whether there was none of that kind; who comes second opens nothing. */
  public boolean open(NewCase made) {
    String openMatter = made.against().isPresent() ? null : made.matter();
    return entities
            .createNativeQuery(
                "insert ignore into decision_case (id, person_id, programme, matter, open_matter,"
                    + " against_id, opened_by, opened_at, sealed_text, companion)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .setParameter(1, made.id().toString())
            .setParameter(2, made.person().toString())
            .setParameter(3, made.programme())
            .setParameter(4, made.matter())
            .setParameter(5, openMatter)
            .setParameter(6, made.against().map(UUID::toString).orElse(null))
            .setParameter(7, made.openedBy().toString())
            .setParameter(8, utc(made.openedAt()))
            .setParameter(9, made.text().orElse(null))
            .setParameter(10, made.companion())
            .executeUpdate()
        == 1;
  }

  public Optional<StoredCase> find(UUID id) {
    return Optional.ofNullable(entities.find(DecisionRow.class, id)).map(DecisionRow::stored);
  }

  public Map<UUID, StoredCase> all(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return all(cases("c.id in :ids").setParameter("ids", ids)).stream()
        .collect(Collectors.toMap(StoredCase::id, Function.identity()));
  }

  /** Nobody else decides the case until the transaction ends. */
  public Optional<StoredCase> lock(UUID id) {
    return Optional.ofNullable(entities.find(DecisionRow.class, id, LockModeType.PESSIMISTIC_WRITE))
        .map(DecisionRow::stored);
  }

  /** Which the caller holds. */
  public void decide(UUID id, boolean inFavour, Instant now, byte[] missing) {
    entities.find(DecisionRow.class, id).decide(inFavour, now, missing);
    entities.flush();
  }

  /** Which the caller holds. */
  public void answer(UUID id, byte[] said, boolean withCompanion, Instant now) {
    entities.find(DecisionRow.class, id).answer(said, withCompanion, now);
    entities.flush();
  }

  /** Those nobody has decided, the oldest first. */
  public List<StoredCase> open(int most) {
    return all(cases("c.decidedAt is null order by c.openedAt, c.id").setMaxResults(most));
  }

  /** Whether one on this matter, or an appeal against it, waits. */
  public boolean isOpen(PersonId person, String programme, String matter) {
    return cases(
            "c.personId = :person and c.programme = :programme and c.matter = :matter"
                + " and c.decidedAt is null")
        .setParameter("person", person.value())
        .setParameter("programme", programme)
        .setParameter("matter", matter)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .isPresent();
  }

  /** Whether one on this matter waits; appeals apart. */
  public boolean waits(PersonId person, String programme, String matter) {
    return cases("c.personId = :person and c.programme = :programme and c.openMatter = :matter")
        .setParameter("person", person.value())
        .setParameter("programme", programme)
        .setParameter("matter", matter)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .isPresent();
  }

  /** Those on a matter that wait since that instant or longer; appeals apart. */
  public List<StoredCase> unconfirmed(String matter, Instant since) {
    return all(
        cases("c.openMatter = :matter and c.openedAt <= :since order by c.openedAt, c.id")
            .setParameter("matter", matter)
            .setParameter("since", since));
  }

  /** Those that somebody gave an opinion on and that are decided, the newest first. */
  public List<StoredCase> decidedWith(PersonId decider, int most) {
    return all(
        cases(
                "c.decidedAt is not null and exists (select o from OpinionRow o"
                    + " where o.caseId = c.id and o.givenBy = :decider)"
                    + " order by c.decidedAt desc, c.id")
            .setParameter("decider", decider.value())
            .setMaxResults(most));
  }

  /** About a person, the newest first. */
  public List<StoredCase> about(PersonId person) {
    return all(
        cases("c.personId = :person order by c.openedAt desc, c.id")
            .setParameter("person", person.value()));
  }

  /** Which the caller holds; opinions go with it. */
  public void delete(UUID id) {
    entities.remove(entities.find(DecisionRow.class, id));
    entities.flush();
  }

  /** Opinions go with them. */
  public void deleteAbout(PersonId person) {
    entities
        .createNativeQuery(
            "delete from decision_case where person_id = ? and against_id is not null")
        .setParameter(1, person.toString())
        .executeUpdate();
    entities
        .createNativeQuery("delete from decision_case where person_id = ?")
        .setParameter(1, person.toString())
        .executeUpdate();
  }

  private TypedQuery<DecisionRow> cases(String which) {
    return entities.createQuery("select c from DecisionRow c where " + which, DecisionRow.class);
  }

  private static List<StoredCase> all(TypedQuery<DecisionRow> query) {
    return query.getResultStream().map(DecisionRow::stored).toList();
  }
}
