package org.fanal.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.pathway.standing.History;
import org.fanal.pathway.standing.Status;
import org.fanal.pathway.standing.Turn;
import org.fanal.platform.Audit;
import org.fanal.platform.Outbox;
import org.fanal.standing.store.StandingHistoryRow;
import org.fanal.standing.store.StandingRows;

/**
 * Notes what time alone changed, and tells it once: a last day that passed, a window that opened, a
 * freeze that ended. Nothing depends on it to be true; the standing is reckoned anew each time.
 */
@ApplicationScoped
public class Turning {

  private static final int MOST = 2000;

  private StandingRows rows;
  private Rules rules;
  private Audit audit;
  private Outbox outbox;
  private Clock clock;

  protected Turning() {}

  @Inject
  Turning(StandingRows rows, Rules rules, Audit audit, Outbox outbox, Clock clock) {
    this.rows = rows;
    this.rules = rules;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Histories whose turn has come. */
  @Transactional
  List<UUID> due() {
    return rows.due(clock.instant(), MOST);
  }

  /** Once, however often and by however many it is called. */
  @Transactional
  void note(UUID history) {
    Instant now = clock.instant();
    rows.holdDue(history, now)
        .ifPresent(
            held ->
                rules
                    .find(new ProgrammeId(held.programme()))
                    .ifPresent(certified -> note(held, certified, now)));
  }

  private void note(StandingHistoryRow held, Certified certified, Instant now) {
    PersonId person = new PersonId(held.personId());
    History history = new Recorded(rows.facts(person, certified.id())).history();
    Status status = history.at(now, certified.rules().terms()).status();
    if (held.turn(status, history.nextTurn(now, certified.rules().terms()).map(Turn::at))) {
      String kind = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
      audit.record(person.value(), "standing.turned-" + kind, held.id());
      outbox.publish(
          new StandingTurned(person.value(), certified.id().value(), status.name(), now));
    }
  }
}
