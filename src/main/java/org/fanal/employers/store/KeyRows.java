package org.fanal.employers.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.employers.ApiClient;
import org.fanal.kernel.PersonId;

/** The keys of organisations. */
@Dependent
public class KeyRows {

  private final EntityManager entities;

  @Inject
  public KeyRows(EntityManager entities) {
    this.entities = entities;
  }

  public void add(KeyRow row) {
    entities.persist(row);
    entities.flush();
  }

  /** The newest first. */
  public List<KeyRow> of(UUID organisation) {
    return entities
        .createQuery(
            "select k from KeyRow k where k.organisationId = :organisation"
                + " order by k.madeAt desc, k.id",
            KeyRow.class)
        .setParameter("organisation", organisation)
        .getResultList();
  }

  public Optional<KeyRow> find(UUID organisation, UUID key) {
    return of(organisation).stream().filter(row -> row.is(key)).findFirst();
  }

  /**
   * Whose key it is, if it is good, the organisation is admitted, and whoever made it has looked
   * after it ever since.
   */
  public Optional<ApiClient> open(byte[] tokenHash) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select k.id, o.id, o.name from employer_key k"
                    + " join organisation o on o.id = k.organisation_id"
                    + " join organisation_member m on m.organisation_id = o.id"
                    + " and m.account_id = k.made_by and m.role = 'OWNER'"
                    + " and m.since <= k.made_at"
                    + " where k.token_hash = ? and k.revoked_at is null and o.ended_at is null")
            .setParameter(1, tokenHash)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(KeyRows::client).findFirst();
  }

  public void used(UUID key, LocalDate on) {
    entities
        .createNativeQuery(
            "update employer_key set used_on = ? where id = ? and (used_on is null or used_on < ?)")
        .setParameter(1, Date.valueOf(on))
        .setParameter(2, key.toString())
        .setParameter(3, Date.valueOf(on))
        .executeUpdate();
  }

  public List<KeyRow> madeBy(PersonId person) {
    return entities
        .createQuery(
            "select k from KeyRow k where k.madeBy = :person order by k.madeAt, k.id", KeyRow.class)
        .setParameter("person", person.value())
        .getResultList();
  }

  private static ApiClient client(Object[] row) {
    return new ApiClient(
        UUID.fromString(row[0].toString()), UUID.fromString(row[1].toString()), row[2].toString());
  }
}
