package org.fanal.study.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ScenarioId;
import org.fanal.study.store.ModuleRows.Key;

/** Scenarios that are done, each with one private sentence. */
@Dependent
public class ScenarioRows {

  private static final String COLUMNS =
      "select scenario, choice, sealed, sequence, saved_at from scenario_done where person_id = ?";

  private final Sql sql;

  @Inject
  public ScenarioRows(Sql sql) {
    this.sql = sql;
  }

  /** An explanation as it lies there. */
  public record Stored(
      ScenarioId scenario, String choice, byte[] text, long sequence, Instant savedAt) {

    private static Stored of(Row row) {
      return new Stored(
          new ScenarioId(row.text(0)), row.text(1), row.bytes(2), row.number(3), row.instant(4));
    }
  }

  public Optional<Stored> find(Key key, ScenarioId scenario) {
    return sql.row(
            COLUMNS + " and programme = ? and module = ? and scenario = ?",
            key.person(),
            key.programme(),
            key.module(),
            scenario)
        .map(Stored::of);
  }

  /** The caller holds the module's row: nobody writes at the same time. */
  public void write(Key key, String version, Stored explanation) {
    sql.change(
        "insert into scenario_done (person_id, programme, module, scenario, version, choice,"
            + " sealed, sequence, done_at, saved_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " on duplicate key update version = values(version), choice = values(choice),"
            + " sealed = values(sealed), sequence = values(sequence), saved_at = values(saved_at)",
        key.person(),
        key.programme(),
        key.module(),
        explanation.scenario(),
        version,
        explanation.choice(),
        explanation.text(),
        explanation.sequence(),
        explanation.savedAt(),
        explanation.savedAt());
  }

  /** Every explanation of the person, for the download of all that is theirs. */
  public List<Stored> of(PersonId person) {
    return sql.rows(COLUMNS + " order by scenario", person).stream().map(Stored::of).toList();
  }
}
