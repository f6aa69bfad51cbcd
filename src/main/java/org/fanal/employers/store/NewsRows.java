package org.fanal.employers.store;

import static org.fanal.platform.Columns.utc;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** Who wants a mail about an organisation's roster, and to whom one is owed. */
@Dependent
public class NewsRows {

  private final EntityManager entities;

  @Inject
  public NewsRows(EntityManager entities) {
    this.entities = entities;
  }

  /** A member of an organisation. */
  public record Reader(UUID organisation, UUID person) {}

  /** Twice is once. */
  public void add(Reader reader, Instant now) {
    of(
            "insert ignore into employer_news (since, organisation_id, account_id) values (?, ?, ?)",
            utc(now),
            reader)
        .executeUpdate();
  }

  public void delete(Reader reader) {
    entities
        .createNativeQuery("delete from employer_news where organisation_id = ? and account_id = ?")
        .setParameter(1, reader.organisation().toString())
        .setParameter(2, reader.person().toString())
        .executeUpdate();
  }

  public void deleteOf(UUID person) {
    entities
        .createNativeQuery("delete from employer_news where account_id = ?")
        .setParameter(1, person.toString())
        .executeUpdate();
  }

  /** The organisations about which this person wants mails. */
  public List<UUID> of(UUID person) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select organisation_id from employer_news where account_id = ? order by since")
            .setParameter(1, person.toString())
            .getResultList();
    return rows.stream().map(row -> UUID.fromString(row.toString())).toList();
  }

  public void owe(UUID organisation) {
    entities
        .createNativeQuery("update employer_news set is_owed = true where organisation_id = ?")
        .setParameter(1, organisation.toString())
        .executeUpdate();
  }

  /** To whom one is owed, and none was sent after that instant. */
  public List<Reader> owed(Instant lastSent) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select organisation_id, account_id from employer_news"
                    + " where is_owed and (mailed_at is null or mailed_at <= ?)"
                    + " order by organisation_id, account_id")
            .setParameter(1, utc(lastSent))
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(NewsRows::reader).toList();
  }

  public void sent(Reader reader, Instant now) {
    of(
            "update employer_news set is_owed = false, mailed_at = ?"
                + " where organisation_id = ? and account_id = ?",
            utc(now),
            reader)
        .executeUpdate();
  }

  private Query of(String sql, LocalDateTime moment, Reader reader) {
    return entities
        .createNativeQuery(sql)
        .setParameter(1, moment)
        .setParameter(2, reader.organisation().toString())
        .setParameter(3, reader.person().toString());
  }

  private static Reader reader(Object[] row) {
    return new Reader(UUID.fromString(row[0].toString()), UUID.fromString(row[1].toString()));
  }
}
