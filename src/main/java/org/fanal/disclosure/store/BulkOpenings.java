package org.fanal.disclosure.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanal.disclosure.model.ReceiptChain;
import org.fanal.disclosure.store.Openings.Opened;

/** What {@link Openings} does, for many shares in one statement each. */
@Dependent
public class BulkOpenings {

  private final EntityManager entities;

  @Inject
  public BulkOpenings(EntityManager entities) {
    this.entities = entities;
  }

  /** The line that an opening adds. */
  public record Line(
      UUID share, ReceiptChain.Line line, byte[] details, byte[] sealedHead, boolean wasShown) {}

  /** Locks them all; a share without its code is not among them. */
  public Map<CodeHash, Opened> open(Collection<CodeHash> codes, Instant now) {
    Query query = entities.createNativeQuery(Openings.bulk(codes.size()));
    int place = Openings.bindMoments(query, now);
    for (CodeHash code : codes) {
      query.setParameter(place++, code.bytes());
    }
    Map<CodeHash, Opened> found = new HashMap<>();
    List<?> rows = query.getResultList();
    rows.stream()
        .map(Object[].class::cast)
        .forEach(
            row -> found.put(new CodeHash((byte[]) row[row.length - 1]), Openings.opened(row)));
    return found;
  }

  /** The next line of each share's chain; {@link #open} has locked them. */
  public void addReceipts(List<Line> lines) {
    insert(
        "insert into share_receipt (share_id, number, sealed, commitment, hash) values ",
        lines,
        line -> new Object[] {line.share().toString(), line.line().number()});
    advance(
        "update share s join (%s) v on s.id = v.place"
            + " set s.sealed_head = if(s.sealed_head is null, null, v.head),"
            + " s.shown_times = s.shown_times + v.shown",
        "select cast(? as uuid) as place, ? as head, ? as shown",
        lines,
        line -> line.share().toString());
  }

  /**
   * Lines that nobody reads, over whatever stood there.
   *
   * @param first where the first stands; the others follow, within so many places
   */
  public void addDecoyLines(List<Line> lines, int first, int places) {
    Map<Line, Integer> at = new java.util.IdentityHashMap<>();
    lines.forEach(line -> at.put(line, (first + at.size()) % places));
    insert(
        "replace into share_decoy_line (number, sealed, commitment, hash) values ",
        lines,
        line -> new Object[] {at.get(line)});
    advance(
        "update share_decoy_line d join (%s) v on d.number = v.place"
            + " set d.sealed_head = v.head, d.shown_times = d.shown_times + v.shown",
        "select ? as place, ? as head, ? as shown", lines, at::get);
  }

  private interface Keys {
    Object[] of(Line line);
  }

  private interface Place {
    Object of(Line line);
  }

  private void insert(String head, List<Line> lines, Keys keys) {
    String marks = "(" + "?, ".repeat(keys.of(lines.get(0)).length) + "?, ?, ?)";
    Query query =
        entities.createNativeQuery(
            head + String.join(",", Collections.nCopies(lines.size(), marks)));
    int place = 1;
    for (Line line : lines) {
      for (Object key : keys.of(line)) {
        query.setParameter(place++, key);
      }
      query.setParameter(place++, line.details());
      query.setParameter(place++, line.line().commitment());
      query.setParameter(place++, line.line().hash());
    }
    query.executeUpdate();
  }

  private void advance(String update, String values, List<Line> lines, Place key) {
    String all = String.join(" union all ", Collections.nCopies(lines.size(), values));
    Query query = entities.createNativeQuery(String.format(update, all));
    int place = 1;
    for (Line line : lines) {
      query.setParameter(place++, key.of(line));
      query.setParameter(place++, line.sealedHead());
      query.setParameter(place++, line.wasShown() ? 1 : 0);
    }
    query.executeUpdate();
  }
}
