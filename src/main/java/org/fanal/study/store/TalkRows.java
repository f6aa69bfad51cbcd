package org.fanal.study.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.fanal.kernel.PersonId;
import org.fanal.platform.Ids;
import org.fanal.study.store.ModuleRows.Key;

/** Talks that opened further attempts at a check. */
@Dependent
public class TalkRows {

  private final Sql sql;

  @Inject
  public TalkRows(Sql sql) {
    this.sql = sql;
  }

  public void add(Key key, PersonId trainer, Instant now) {
    sql.change(
        "insert into talk (id, person_id, programme, module, trainer_id, held_at)"
            + " values (?, ?, ?, ?, ?, ?)",
        Ids.timeOrdered(now),
        key.person(),
        key.programme(),
        key.module(),
        trainer,
        now);
  }
}
