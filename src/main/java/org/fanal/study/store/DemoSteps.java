package org.fanal.study.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.fanal.pathway.Place;

/** Marks all steps of a module at once, for invented people. */
@Dependent
public class DemoSteps {

  private final Sql sql;

  @Inject
  public DemoSteps(Sql sql) {
    this.sql = sql;
  }

  public void markAll(ModuleRows.Key key, List<Place.Step> steps, String version, Instant at) {
    List<Object> values = new ArrayList<>();
    for (Place.Step step : steps) {
      Collections.addAll(
          values,
          key.person(),
          key.programme(),
          key.module(),
          step.step(),
          step.lesson(),
          version,
          at);
    }
    sql.change(
        "insert ignore into step_mark (person_id, programme, module, step, lesson, version,"
            + " marked_at) values "
            + String.join(", ", Collections.nCopies(steps.size(), "(?, ?, ?, ?, ?, ?, ?)")),
        values.toArray());
  }
}
