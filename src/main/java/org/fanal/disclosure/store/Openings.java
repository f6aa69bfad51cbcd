package org.fanal.disclosure.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.disclosure.model.ReceiptChain;

/**
 * What opening a share by its code reads and writes: one statement each, the same whether or not
 * there is such a share.
 */
@Dependent
public class Openings {

  private final EntityManager entities;

  @Inject
  public Openings(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A share that is being opened.
   *
   * @param isCurrent neither over nor withdrawn
   * @param receipts how many lines its chain has
   * @param lastHash of the newest line
   */
  public record Opened(
      UUID id, byte[] sealedShown, boolean isCurrent, int receipts, byte[] lastHash) {}

  /** Locks the share, so that its chain grows by one line at a time. */
  public Optional<Opened> open(byte[] codeHash, Instant now) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select s.id, s.sealed_shown, s.withdrawn_at is null and s.over_at > ?,"
                    + " coalesce(r.number, 0), r.hash"
                    + " from share s left join share_receipt r on r.share_id = s.id"
                    + " where s.code_hash = ? order by r.number desc limit 1 for update")
            .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
            .setParameter(2, codeHash)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(Openings::opened).findFirst();
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

  private Query write(String sql, int number, ReceiptChain.Line line, byte[] details) {
    return entities
        .createNativeQuery(sql)
        .setParameter(1, number)
        .setParameter(2, details)
        .setParameter(3, line.commitment())
        .setParameter(4, line.hash());
  }

  private static Opened opened(Object[] row) {
    return new Opened(
        UUID.fromString(row[0].toString()),
        (byte[]) row[1],
        row[2] instanceof Boolean open ? open : ((Number) row[2]).intValue() == 1,
        ((Number) row[3]).intValue(),
        row[4] == null ? ReceiptChain.start() : (byte[]) row[4]);
  }
}
