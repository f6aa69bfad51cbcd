package org.fanal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fanal.platform.store.AuditRows;

/**
 * The append-only trail of acts: who (id), what kind, on what (id), when. Each line hashes the one
 * before it. No name and no text ever stands here, so erasing a person leaves the chain whole.
 */
@ApplicationScoped
public class Audit {

  private AuditRows rows;
  private Clock clock;

  protected Audit() {}

  @Inject
  public Audit(AuditRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * @param kind a stable word, for example {@code people.role-given}
   */
  @Transactional(TxType.MANDATORY)
  public void record(UUID actor, String kind, UUID subject) {
    rows.append(actor, kind, subject, clock.instant());
  }

  /** The newest lines first. */
  @Transactional
  public List<AuditLine> newest(int most) {
    return rows.newest(most);
  }

  /** Whether every line still hashes as it did when it was written. */
  @Transactional
  public boolean isWhole() {
    return rows.isWhole();
  }
}
