package org.fanal.disclosure.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shares in the database, as their holders reach them. */
@Dependent
public class ShareRows {

  private static final String LINES =
      "select s, (select count(r) from ReceiptRow r where r.shareId = s.id) from ShareRow s"
          + " where s.holderId = :holder";

  private final EntityManager entities;

  @Inject
  public ShareRows(EntityManager entities) {
    this.entities = entities;
  }

  public void add(NewShare made) {
    entities.persist(new ShareRow(made));
    entities.flush();
    entities.persist(new ShareInstanceRow(made.id(), made.sealedInstance()));
    entities.flush();
  }

  public boolean has(byte[] codeHash) {
    return entities
            .createQuery("select count(s) from ShareRow s where s.codeHash = :hash", Long.class)
            .setParameter("hash", codeHash)
            .getSingleResult()
        > 0;
  }

  /** The newest first. */
  public List<StoredShare> of(UUID holder) {
    return entities
        .createQuery(LINES + " order by s.madeAt desc, s.id", Object[].class)
        .setParameter("holder", holder)
        .getResultStream()
        .map(ShareRows::stored)
        .toList();
  }

  public Optional<StoredShare> find(UUID holder, UUID share) {
    return entities
        .createQuery(LINES + " and s.id = :share", Object[].class)
        .setParameter("holder", holder)
        .setParameter("share", share)
        .getResultStream()
        .map(ShareRows::stored)
        .findFirst();
  }

  /** Whether this award is neither held nor over. */
  public boolean stands(UUID award, Instant now) {
    return entities
            .createQuery(
                "select count(a) from AwardRow a where a.id = :award and a.held = false"
                    + " and (a.standsUntil is null or a.standsUntil > :now)",
                Long.class)
            .setParameter("award", award)
            .setParameter("now", now)
            .getSingleResult()
        > 0;
  }

  public Optional<byte[]> instance(UUID share) {
    return Optional.ofNullable(entities.find(ShareInstanceRow.class, share))
        .map(ShareInstanceRow::credential);
  }

  public void withdraw(UUID share, Instant now) {
    entities.find(ShareRow.class, share).withdraw(now);
  }

  public void pause(UUID share, Instant now) {
    entities.find(ShareRow.class, share).pause(now);
  }

  public void resume(UUID share) {
    entities.find(ShareRow.class, share).resume();
  }

  public void renew(UUID share, Renewed renewed) {
    entities.find(ShareRow.class, share).renew(renewed);
    entities.find(ShareInstanceRow.class, share).replace(renewed.sealedInstance());
  }

  public void prolong(UUID share, Instant overAt) {
    entities.find(ShareRow.class, share).prolong(overAt);
  }

  /** What is neither withdrawn nor over goes on with another version of its award. */
  public int move(UUID holder, UUID award, UUID newer, Instant now) {
    return entities
        .createQuery(
            "update ShareRow s set s.awardId = :newer where s.holderId = :holder"
                + " and s.awardId = :award and s.withdrawnAt is null and s.overAt > :now")
        .setParameter("newer", newer)
        .setParameter("holder", holder)
        .setParameter("award", award)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** The holder's share as it is now, which nobody else changes until the transaction ends. */
  public Optional<StoredShare> lock(UUID holder, UUID share) {
    return Optional.ofNullable(entities.find(ShareRow.class, share, LockModeType.PESSIMISTIC_WRITE))
        .flatMap(locked -> find(holder, locked.id()));
  }

  /** How many shares of the holder are neither withdrawn nor over. */
  public int running(UUID holder, Instant now) {
    return entities
        .createQuery(
            "select count(s) from ShareRow s where s.holderId = :holder"
                + " and s.withdrawnAt is null and s.overAt > :now",
            Long.class)
        .setParameter("holder", holder)
        .setParameter("now", now)
        .getSingleResult()
        .intValue();
  }

  /** The newest first. */
  public List<Given> givenTo(byte[] audience, int most) {
    return entities
        .createQuery(
            "select s, a.held, a.standsUntil from ShareRow s, AwardRow a"
                + " where a.id = s.awardId and s.audience = :audience"
                + " order by s.madeAt desc, s.id",
            Object[].class)
        .setParameter("audience", audience)
        .setMaxResults(most)
        .getResultStream()
        .map(ShareRows::given)
        .toList();
  }

  /** Where the share's instance and every copy of it in a wallet stand in the status lists. */
  public List<UUID> places(UUID share) {
    List<?> found =
        entities
            .createNativeQuery(
                "select status_entry_id from share where id = ?1"
                    + " union select entry_id from wallet_copy where share_id = ?1")
            .setParameter(1, share.toString())
            .getResultList();
    return found.stream().map(place -> UUID.fromString(place.toString())).toList();
  }

  /** Instances and receipts go with it. */
  public void delete(UUID share) {
    entities
        .createNativeQuery("delete from share where id = ?")
        .setParameter(1, share.toString())
        .executeUpdate();
  }

  private static StoredShare stored(Object[] columns) {
    return ((ShareRow) columns[0]).stored(((Number) columns[1]).intValue());
  }

  private static Given given(Object[] columns) {
    return new Given(
        ((ShareRow) columns[0]).stored(0),
        (Boolean) columns[1],
        Optional.ofNullable((Instant) columns[2]));
  }
}
