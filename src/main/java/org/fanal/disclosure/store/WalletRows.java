package org.fanal.disclosure.store;

import static org.fanal.platform.Columns.instant;
import static org.fanal.platform.Columns.utc;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Offers to wallets, and which places in status lists their copies have. */
@Dependent
public class WalletRows {

  private final EntityManager entities;

  @Inject
  public WalletRows(EntityManager entities) {
    this.entities = entities;
  }

  /** An offer: of which share, its sealed words, how often a wrong number was given. */
  public record Offered(UUID id, UUID share, byte[] closed, int tries) {}

  /** An offer that waits. */
  public record Open(byte[] closed, Instant until) {}

  /** A right to copies of a share, and how many were taken. */
  public record Granted(UUID offer, UUID share, UUID holder, int copies) {}

  /** An offer that nobody took stands no more once there is a newer one. */
  public void offer(UUID id, UUID share, byte[] codeHash, byte[] closed, Instant until) {
    entities
        .createNativeQuery("delete from wallet_offer where share_id = ? and token_hash is null")
        .setParameter(1, share.toString())
        .executeUpdate();
    entities
        .createNativeQuery(
            "insert into wallet_offer (id, share_id, code_hash, sealed, until)"
                + " values (?, ?, ?, ?, ?)")
        .setParameter(1, id.toString())
        .setParameter(2, share.toString())
        .setParameter(3, codeHash)
        .setParameter(4, closed)
        .setParameter(5, utc(until))
        .executeUpdate();
  }

  /** The share's offer that nobody has taken yet, with its end. */
  public Optional<Open> open(UUID share, Instant now) {
    return rows(
            entities
                .createNativeQuery(
                    "select sealed, until from wallet_offer"
                        + " where share_id = ? and token_hash is null and until > ?")
                .setParameter(1, share.toString())
                .setParameter(2, utc(now))
                .getResultList())
        .stream()
        .map(row -> new Open((byte[]) row[0], instant(row[1])))
        .findFirst();
  }

  /** Locked, so that it is taken once. */
  public Optional<Offered> take(byte[] codeHash, Instant now) {
    return rows(
            entities
                .createNativeQuery(
                    "select id, share_id, sealed, tries from wallet_offer"
                        + " where code_hash = ? and token_hash is null and until > ? for update")
                .setParameter(1, codeHash)
                .setParameter(2, utc(now))
                .getResultList())
        .stream()
        .map(row -> new Offered(id(row[0]), id(row[1]), (byte[]) row[2], number(row[3])))
        .findFirst();
  }

  public void countTry(UUID offer) {
    entities
        .createNativeQuery("update wallet_offer set tries = tries + 1 where id = ?")
        .setParameter(1, offer.toString())
        .executeUpdate();
  }

  public void grant(UUID offer, byte[] tokenHash, Instant until) {
    entities
        .createNativeQuery("update wallet_offer set token_hash = ?, token_until = ? where id = ?")
        .setParameter(1, tokenHash)
        .setParameter(2, utc(until))
        .setParameter(3, offer.toString())
        .executeUpdate();
  }

  /** Locked, so that no more copies are made than may be. */
  public Optional<Granted> granted(byte[] tokenHash, Instant now) {
    return rows(
            entities
                .createNativeQuery(
                    "select w.id, w.share_id, s.holder_id, w.copies from wallet_offer w"
                        + " join share s on s.id = w.share_id"
                        + " where w.token_hash = ? and w.token_until > ? for update")
                .setParameter(1, tokenHash)
                .setParameter(2, utc(now))
                .getResultList())
        .stream()
        .map(row -> new Granted(id(row[0]), id(row[1]), id(row[2]), number(row[3])))
        .findFirst();
  }

  public void addCopies(Granted granted, Collection<UUID> entries) {
    entities
        .createNativeQuery("update wallet_offer set copies = copies + ? where id = ?")
        .setParameter(1, entries.size())
        .setParameter(2, granted.offer().toString())
        .executeUpdate();
    for (UUID entry : entries) {
      entities
          .createNativeQuery("insert into wallet_copy (entry_id, share_id) values (?, ?)")
          .setParameter(1, entry.toString())
          .setParameter(2, granted.share().toString())
          .executeUpdate();
    }
  }

  /** How many copies wallets hold of a share. */
  public int copiesOf(UUID share) {
    return number(
        entities
            .createNativeQuery("select count(*) from wallet_copy where share_id = ?")
            .setParameter(1, share.toString())
            .getSingleResult());
  }

  private static List<Object[]> rows(List<?> found) {
    return found.stream().map(Object[].class::cast).toList();
  }

  private static UUID id(Object column) {
    return UUID.fromString(column.toString());
  }

  private static int number(Object column) {
    return ((Number) column).intValue();
  }
}
