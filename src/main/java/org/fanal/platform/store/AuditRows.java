package org.fanal.platform.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.fanal.platform.AuditLine;

/** The chain of audit lines; a lock on its head row keeps writers in one file. */
@Dependent
public class AuditRows {

  private static final byte[] START = new byte[32];
  private static final int AT_ONCE = 500;

  private final EntityManager entities;

  @Inject
  public AuditRows(EntityManager entities) {
    this.entities = entities;
  }

  public void append(UUID actor, String kind, UUID subject, Instant now) {
    entities.createNativeQuery("select id from audit_head for update").getResultList();
    List<AuditRow> last = rows("order by a.number desc", 1);
    long number = last.isEmpty() ? 1 : last.get(0).number() + 1;
    byte[] before = last.isEmpty() ? START : last.get(0).hash();
    entities.persist(new AuditRow(new AuditLine(number, now, actor, kind, subject), before));
    entities.flush();
  }

  public List<AuditLine> newest(int most) {
    return rows("order by a.number desc", most).stream().map(AuditRow::line).toList();
  }

  public boolean isWhole() {
    byte[] before = START;
    long expected = 1;
    for (List<AuditRow> some = after(0); !some.isEmpty(); some = after(expected - 1)) {
      for (AuditRow row : some) {
        if (row.number() != expected++ || !Arrays.equals(row.hash(), row.hashAfter(before))) {
          return false;
        }
        before = row.hash();
        entities.detach(row);
      }
    }
    return true;
  }

  /** A few at a time, however long the trail has become. */
  private List<AuditRow> after(long number) {
    return entities
        .createQuery(
            "select a from AuditRow a where a.number > :number order by a.number", AuditRow.class)
        .setParameter("number", number)
        .setMaxResults(AT_ONCE)
        .getResultList();
  }

  private List<AuditRow> rows(String order, int most) {
    return entities
        .createQuery("select a from AuditRow a " + order, AuditRow.class)
        .setMaxResults(most)
        .getResultList();
  }
}
