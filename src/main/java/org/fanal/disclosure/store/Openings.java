package org.fanal.disclosure.store;

import static org.fanal.platform.Columns.utc;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.disclosure.model.ReceiptChain;
import org.fanal.disclosure.model.ReceiptChain.Head;

/**
 * What opening a share by its code reads and writes: one statement each, the same whether or not
 * there is such a share. Only the newest line of a chain is read, so that a share that was opened
 * often answers as fast as one that was not.
 */
@Dependent
public class Openings {

  private static final String SELECT =
      "select s.id, s.sealed_shown, s.withdrawn_at is null and s.over_at > ?"
          + " and s.paused_at is null and (s.opens_at is null or s.opens_at <= ?)"
          + " and (s.most_openings is null or s.shown_times < s.most_openings)"
          + " and exists (select 1 from award a where a.id = s.award_id and a.held = 0"
          + " and (a.stands_until is null or a.stands_until > ?)),"
          + " s.audience, s.sealed_head, r.number, r.hash, s.code_hash"
          + " from share s left join share_receipt r on r.share_id = s.id and r.number ="
          + " (select max(m.number) from share_receipt m where m.share_id = s.id) where ";

  private final EntityManager entities;

  @Inject
  public Openings(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A share that is being opened.
   *
   * @param isCurrent neither withdrawn, over, paused nor used up, its first day has come, and its
   *     award stands
   * @param audience what joins it to an organisation, if only its members may open it
   * @param sealedHead of its chain; empty for a share from before heads were kept
   * @param last the newest line that is stored
   */
  public record Opened(
      UUID id,
      byte[] sealedShown,
      boolean isCurrent,
      Optional<byte[]> audience,
      Optional<byte[]> sealedHead,
      Head last) {

    /** Whether it may be shown to the bearer of this mark, or to anybody. */
    public boolean isFor(Optional<byte[]> bearer) {
      return audience
          .map(mark -> bearer.filter(own -> Arrays.equals(own, mark)).isPresent())
          .orElse(true);
    }
  }

  /** Locks the share, so that its chain grows by one line at a time. */
  public Optional<Opened> open(byte[] codeHash, Instant now) {
    return open("s.code_hash = ?", codeHash, now);
  }

  /** As {@link #open}, for whoever was given the share and needs no code any more. */
  public Optional<Opened> openGiven(UUID share, Instant now) {
    return open("s.id = ?", share.toString(), now);
  }

  /** The same for so many codes at once, whose hashes come after the moments. */
  static String bulk(int codes) {
    return SELECT
        + "s.code_hash in (?"
        + ", ?".repeat(codes - 1)
        + ") order by s.code_hash for update";
  }

  /**
   * @return the place of the next parameter
   */
  static int bindMoments(Query query, Instant now) {
    LocalDateTime moment = utc(now);
    query.setParameter(1, moment).setParameter(2, moment).setParameter(3, moment);
    return 4;
  }

  private Optional<Opened> open(String where, Object key, Instant now) {
    Query query = entities.createNativeQuery(SELECT + where + " for update");
    List<?> rows = query.setParameter(bindMoments(query, now), key).getResultList();
    return rows.stream().map(Object[].class::cast).map(Openings::opened).findFirst();
  }

  /** The signed bytes, sealed; nothing for what is no share. */
  public Optional<byte[]> instance(UUID share) {
    List<?> rows =
        entities
            .createNativeQuery("select sealed from share_instance where share_id = ?")
            .setParameter(1, share.toString())
            .getResultList();
    return rows.stream().map(byte[].class::cast).findFirst();
  }

  /** The next line of the share's chain, which {@link #open} has locked. */
  public void addReceipt(UUID share, ReceiptChain.Line line, byte[] details) {
    write(
            "insert into share_receipt (number, sealed, commitment, hash, share_id)"
                + " values (?, ?, ?, ?, ?)",
            line.number(),
            line,
            details)
        .setParameter(5, share.toString())
        .executeUpdate();
  }

  /**
   * A line that nobody reads, so that a code that opens nothing is written down at the same price.
   *
   * @param place where it stands, over whatever stood there
   */
  public void addDecoyLine(int place, ReceiptChain.Line line, byte[] details) {
    write(
            "replace into share_decoy_line (number, sealed, commitment, hash) values (?, ?, ?, ?)",
            place,
            line,
            details)
        .executeUpdate();
  }

  /** The end of the chain after its newest line, and whether the share was shown once more. */
  public void advance(UUID share, byte[] sealedHead, boolean wasShown) {
    entities
        .createNativeQuery(
            "update share set sealed_head = if(sealed_head is null, null, ?),"
                + " shown_times = shown_times + ? where id = ?")
        .setParameter(1, sealedHead)
        .setParameter(2, wasShown ? 1 : 0)
        .setParameter(3, share.toString())
        .executeUpdate();
  }

  /** The same for a line that nobody reads. */
  public void advanceDecoy(int place, byte[] sealedHead, boolean wasShown) {
    entities
        .createNativeQuery(
            "update share_decoy_line set sealed_head = ?, shown_times = shown_times + ?"
                + " where number = ?")
        .setParameter(1, sealedHead)
        .setParameter(2, wasShown ? 1 : 0)
        .setParameter(3, place)
        .executeUpdate();
  }

  private Query write(String sql, int number, ReceiptChain.Line line, byte[] details) {
    return entities
        .createNativeQuery(sql)
        .setParameter(1, number)
        .setParameter(2, details)
        .setParameter(3, line.commitment())
        .setParameter(4, line.hash());
  }

  static Opened opened(Object[] row) {
    return new Opened(
        UUID.fromString(row[0].toString()),
        (byte[]) row[1],
        row[2] instanceof Boolean open ? open : ((Number) row[2]).intValue() == 1,
        Optional.ofNullable((byte[]) row[3]),
        Optional.ofNullable((byte[]) row[4]),
        row[6] == null ? Head.none() : new Head(((Number) row[5]).intValue(), (byte[]) row[6]));
  }
}
