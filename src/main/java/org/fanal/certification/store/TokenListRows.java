package org.fanal.certification.store;

import static org.fanal.platform.Columns.instant;
import static org.fanal.platform.Columns.utc;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.certification.store.StatusRows.Published;

/** The editions of status lists as tokens. */
@Dependent
public class TokenListRows {

  private final EntityManager entities;

  @Inject
  public TokenListRows(EntityManager entities) {
    this.entities = entities;
  }

  /** The edition that stands at that instant. */
  public Optional<Published> edition(UUID list, Instant at) {
    List<?> found =
        entities
            .createNativeQuery(
                "select published, valid_until from status_token_edition"
                    + " where list_id = ? and valid_from <= ? and valid_until > ?")
            .setParameter(1, list.toString())
            .setParameter(2, utc(at))
            .setParameter(3, utc(at))
            .getResultList();
    return found.stream()
        .map(Object[].class::cast)
        .map(row -> new Published((byte[]) row[0], instant(row[1])))
        .findFirst();
  }

  public void publish(UUID list, Instant from, Instant until, byte[] published) {
    entities
        .createNativeQuery(
            "insert into status_token_edition (list_id, valid_from, valid_until, published)"
                + " values (?1, ?2, ?3, ?4) on duplicate key update"
                + " valid_from = ?2, valid_until = ?3, published = ?4")
        .setParameter(1, list.toString())
        .setParameter(2, utc(from))
        .setParameter(3, utc(until))
        .setParameter(4, published)
        .executeUpdate();
  }
}
