package org.fanal.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.fanal.disclosure.store.CheckCountRows;

/**
 * How many checks there were in an organisation's name, month by month in UTC: never whose, nor of
 * what, nor how they were answered. The caller answers for who may see them.
 */
@ApplicationScoped
public class CheckCounts {

  private CheckCountRows rows;

  protected CheckCounts() {}

  @Inject
  public CheckCounts(CheckCountRows rows) {
    this.rows = rows;
  }

  /** The newest first; a month without any is left out. */
  @Transactional
  public Map<YearMonth, Integer> of(UUID organisation, int mostMonths) {
    return rows.of(organisation, mostMonths);
  }

  /** Part of an opening: one statement, whatever the answers were. */
  void add(UUID organisation, Instant at, int checks) {
    rows.add(organisation, YearMonth.from(at.atZone(ZoneOffset.UTC)), checks);
  }
}
