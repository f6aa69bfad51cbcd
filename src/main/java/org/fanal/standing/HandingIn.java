package org.fanal.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.standing.Cycle;
import org.fanal.platform.Secrets;
import org.fanal.standing.model.Lot;
import org.fanal.standing.model.Running;
import org.fanal.standing.store.LearningRows;
import org.fanal.standing.store.PeriodRows;
import org.fanal.standing.store.RenewalPeriodRow;

/** What asking for a renewal does: what was learned stays as it is, and the lot is drawn. */
@Dependent
class HandingIn {

  private final LearningRows entries;
  private final PeriodRows periods;
  private final Rules rules;
  private final Secrets secrets;
  private final DecisionNews news;

  @Inject
  HandingIn(
      LearningRows entries, PeriodRows periods, Rules rules, Secrets secrets, DecisionNews news) {
    this.entries = entries;
    this.periods = periods;
    this.rules = rules;
    this.secrets = secrets;
    this.news = news;
  }

  void handIn(PersonId person, StandingView standing) {
    Continuing.last(standing.cycles()).ifPresent(cycle -> handIn(person, standing, cycle));
  }

  private void handIn(PersonId person, StandingView standing, Cycle cycle) {
    Running running = Running.of(cycle, rules.get(standing.programme()).rules().terms());
    entries.handIn(person, standing.programme(), running.since(), running.firstDay());
    RenewalPeriodRow period = periods.hold(person, standing.programme(), running.firstDay());
    if (isDrawn(person, running.firstDay())) {
      period.draw();
      news.tell(person);
    }
  }

  /** By a secret that the person's key gives to each period: always the same, known to nobody. */
  boolean isDrawn(PersonId person, LocalDate firstDay) {
    return Lot.isDrawn(person, secrets.derive(person.value(), "renewal-lot/" + firstDay));
  }
}
