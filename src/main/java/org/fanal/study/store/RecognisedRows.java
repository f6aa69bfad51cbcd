package org.fanal.study.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;

/** Modules that count as learned elsewhere. */
@Dependent
public class RecognisedRows {

  private final Sql sql;

  @Inject
  public RecognisedRows(Sql sql) {
    this.sql = sql;
  }

  public Set<ModuleId> of(PersonId person, ProgrammeId programme) {
    return sql
        .rows(
            "select module from module_recognised where person_id = ? and programme = ?",
            person,
            programme)
        .stream()
        .map(row -> new ModuleId(row.text(0)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The first time stays. */
  public void add(
      PersonId person, ProgrammeId programme, Collection<ModuleId> modules, Instant now) {
    modules.forEach(
        module ->
            sql.change(
                "insert ignore into module_recognised (person_id, programme, module,"
                    + " recognised_at) values (?, ?, ?, ?)",
                person,
                programme,
                module,
                now));
  }
}
