package org.fanal.disclosure.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How many checks there were in the name of organisations, by month. */
@Dependent
public class CheckCountRows {

  private final EntityManager entities;

  @Inject
  public CheckCountRows(EntityManager entities) {
    this.entities = entities;
  }

  /** One statement, whatever there was before. */
  public void add(UUID organisation, YearMonth month, int checks) {
    entities
        .createNativeQuery(
            "insert into organisation_checks (organisation_id, month, checks)"
                + " select o.id, ?, ? from organisation o where o.id = ?"
                + " on duplicate key update checks = checks + values(checks)")
        .setParameter(1, Date.valueOf(month.atDay(1)))
        .setParameter(2, checks)
        .setParameter(3, organisation.toString())
        .executeUpdate();
  }

  /** The newest first; a month without any is left out. */
  public Map<YearMonth, Integer> of(UUID organisation, int mostMonths) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select month, checks from organisation_checks where organisation_id = ?"
                    + " order by month desc")
            .setParameter(1, organisation.toString())
            .setMaxResults(mostMonths)
            .getResultList();
    Map<YearMonth, Integer> counts = new LinkedHashMap<>();
    rows.stream()
        .map(Object[].class::cast)
        .forEach(
            row ->
                counts.put(
                    YearMonth.from(LocalDate.parse(row[0].toString())),
                    ((Number) row[1]).intValue()));
    return counts;
  }
}
