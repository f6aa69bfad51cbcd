package org.fanal.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.renewal.LearningEntry;
import org.fanal.pathway.renewal.LearningRecord;
import org.fanal.pathway.requirement.HourKind;
import org.fanal.pathway.standing.Cycle;
import org.fanal.pathway.standing.Standing;
import org.fanal.pathway.standing.Terms;
import org.fanal.standing.model.Running;
import org.fanal.standing.store.LearningRows;
import org.fanal.standing.store.PeriodRows;
import org.fanal.standing.store.StoredLearning;
import org.fanal.standing.store.StoredPeriod;

/** Reckons what counts for the next renewal; nothing is asked about who holds no certificate. */
@Dependent
class Continuing {

  private final LearningRows entries;
  private final PeriodRows periods;
  private final EthicsCodes codes;
  private final Clock clock;

  @Inject
  Continuing(LearningRows entries, PeriodRows periods, EthicsCodes codes, Clock clock) {
    this.entries = entries;
    this.periods = periods;
    this.codes = codes;
    this.clock = clock;
  }

  Continued of(PersonId person, Certified certified, Recorded recorded) {
    Terms terms = certified.rules().terms();
    Instant now = clock.instant();
    List<Cycle> cycles = recorded.history().cycles(now, terms);
    return last(cycles)
        .map(cycle -> of(person, certified, cycle, recorded.history().at(now, terms)))
        .orElse(Continued.NOTHING);
  }

  static Optional<Cycle> last(List<Cycle> cycles) {
    return cycles.stream().reduce((earlier, later) -> later);
  }

  /** What counts of these, each kind up to its most. */
  static Map<HourKind, Duration> counted(
      Collection<StoredLearning> all, Running running, Map<HourKind, Duration> most) {
    List<LearningEntry> counting =
        all.stream()
            .filter(each -> running.counts(each.day(), each.countedFor()))
            .map(Continuing::entry)
            .toList();
    return new LearningRecord(counting).counted(LocalDate.MIN, LocalDate.MAX, most);
  }

  private Continued of(PersonId person, Certified certified, Cycle cycle, Standing standing) {
    Terms terms = certified.rules().terms();
    Running running = Running.of(cycle, terms);
    Optional<StoredPeriod> period = periods.find(person, certified.id(), running.firstDay());
    return new Continued(
        counted(entries.of(person, certified.id()), running, certified.rules().most()),
        period.filter(StoredPeriod::practised).isPresent(),
        period.filter(StoredPeriod::isAwaited).isPresent(),
        !standing.isRenewable() || isSigned(person, standing, terms));
  }

  /** In this window, or in the grace that follows it. */
  private boolean isSigned(PersonId person, Standing standing, Terms terms) {
    LocalDate opened = standing.lastDay().orElseThrow().minusDays(terms.windowDays());
    return codes.isSignedSince(person, opened.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static LearningEntry entry(StoredLearning stored) {
    return new LearningEntry(
        stored.day(), new HourKind(stored.kind()), Duration.ofMinutes(stored.minutes()));
  }
}
