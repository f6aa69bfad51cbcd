package org.fanal.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.pathway.standing.Cycle;
import org.fanal.pathway.standing.History;
import org.fanal.pathway.standing.Reminders;
import org.fanal.pathway.standing.Standing;
import org.fanal.pathway.standing.Terms;
import org.fanal.standing.store.DecisionRows;
import org.fanal.standing.store.PeriodRows;
import org.fanal.standing.store.RenewalPeriodRow;
import org.fanal.standing.store.StandingRows;

/**
 * Reminds people, once a day, that their certificate is to be renewed; not those who have asked.
 * Each reminder leaves once, however often and by however many servers it is looked for.
 */
@ApplicationScoped
public class Reminding {

  /** In the morning in Québec, in the afternoon in Europe. */
  static final LocalTime FROM = LocalTime.of(14, 0);

  private StandingRows rows;
  private PeriodRows periods;
  private DecisionRows cases;
  private Rules rules;
  private ReminderLetters letters;
  private Clock clock;

  private volatile LocalDate looked = LocalDate.MIN;

  protected Reminding() {}

  @Inject
  Reminding(
      StandingRows rows,
      PeriodRows periods,
      DecisionRows cases,
      Rules rules,
      ReminderLetters letters,
      Clock clock) {
    this.rows = rows;
    this.periods = periods;
    this.cases = cases;
    this.rules = rules;
    this.letters = letters;
    this.clock = clock;
  }

  /** Everybody who may renew now, the first time on a day that this is asked late enough. */
  @Transactional
  List<StandingRows.Holder> due() {
    LocalDate today = today();
    boolean early = clock.instant().atOffset(ZoneOffset.UTC).toLocalTime().isBefore(FROM);
    if (early || looked.equals(today)) {
      return List.of();
    }
    looked = today;
    return rows.renewing();
  }

  @Transactional
  void remind(StandingRows.Holder holder) {
    rules.find(holder.programme()).ifPresent(certified -> remind(holder.person(), certified));
  }

  private void remind(PersonId person, Certified certified) {
    Instant now = clock.instant();
    Terms terms = certified.rules().terms();
    History history = new Recorded(rows.facts(person, certified.id())).history();
    Optional<Cycle> cycle = Continuing.last(history.cycles(now, terms));
    if (cycle.isPresent() && !hasAsked(person, certified.id())) {
      remind(person, certified.id(), cycle.get(), history.at(now, terms));
    }
  }

  private void remind(PersonId person, ProgrammeId programme, Cycle cycle, Standing standing) {
    RenewalPeriodRow period = periods.hold(person, programme, cycle.firstDay());
    Set<Integer> sent = period.stored().reminded().map(Set::of).orElse(Set.of());
    Reminders.due(standing, sent, today())
        .ifPresent(
            days -> {
              period.remind(days);
              letters.remind(person, standing.lastDay().orElseThrow());
            });
  }

  private boolean hasAsked(PersonId person, ProgrammeId programme) {
    return cases.about(person).stream()
        .anyMatch(
            each ->
                each.isOpen()
                    && each.programme().equals(programme.value())
                    && each.matter().equals(Matter.RENEWAL.name()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
