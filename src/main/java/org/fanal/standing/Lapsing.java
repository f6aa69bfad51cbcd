package org.fanal.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanal.platform.Audit;
import org.fanal.standing.store.DecisionRows;
import org.fanal.standing.store.StoredCase;

/** Closes proposals of a precaution that nobody confirmed in time, so that another can be made. */
@ApplicationScoped
public class Lapsing {

  private DecisionRows cases;
  private CaseWords words;
  private Audit audit;
  private Clock clock;

  protected Lapsing() {}

  @Inject
  Lapsing(DecisionRows cases, CaseWords words, Audit audit, Clock clock) {
    this.cases = cases;
    this.words = words;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public List<DecisionId> due() {
    Instant before = clock.instant().minus(Openable.CONFIRMABLE);
    return cases.unconfirmed(Matter.PRECAUTION.name(), before).stream()
        .map(StoredCase::id)
        .map(DecisionId::new)
        .toList();
  }

  /** Nothing happened, and nobody is told. */
  @Transactional
  public void lapse(DecisionId proposal) {
    Instant now = clock.instant();
    cases
        .lock(proposal.value())
        .filter(found -> found.isOpen() && Openable.isLapsed(found, now))
        .ifPresent(found -> lapse(found, now));
  }

  private void lapse(StoredCase found, Instant now) {
    UUID id = found.id();
    cases.decide(id, false, now, words.sealMissing(found.person(), id, List.of()));
    audit.record(found.openedBy(), "standing.precaution-lapsed", id);
  }
}
