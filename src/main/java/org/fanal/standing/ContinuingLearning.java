package org.fanal.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fanal.courseware.HoursOfAKind;
import org.fanal.kernel.PersonId;
import org.fanal.people.Person;
import org.fanal.platform.Ids;
import org.fanal.platform.Secrets;
import org.fanal.standing.store.DecisionRows;
import org.fanal.standing.store.LearningEntryRow;
import org.fanal.standing.store.LearningRows;
import org.fanal.standing.store.PeriodRows;
import org.fanal.standing.store.RenewalPeriodRow;
import org.fanal.standing.store.StoredLearning;

/**
 * What people declare to have learned since they were certified, in the first programme in which
 * they were. They change it as they like until they ask for the renewal; then it stays as it was.
 */
@ApplicationScoped
public class ContinuingLearning {

  private static final int MOST = 500;

  private LearningRows rows;
  private PeriodRows periods;
  private DecisionRows cases;
  private LearningViews views;
  private Standings standings;
  private Secrets secrets;
  private Clock clock;

  protected ContinuingLearning() {}

  @Inject
  ContinuingLearning(
      LearningRows rows,
      PeriodRows periods,
      DecisionRows cases,
      LearningViews views,
      Standings standings,
      Secrets secrets,
      Clock clock) {
    this.rows = rows;
    this.periods = periods;
    this.cases = cases;
    this.views = views;
    this.standings = standings;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** Empty for whoever was never certified. */
  @Transactional
  public Optional<LearningView> of(PersonId person) {
    return standings.of(person).stream()
        .flatMap(standing -> views.of(person, standing).stream())
        .findFirst();
  }

  @Transactional
  public LearningOutcome add(Person person, Declaration said) {
    return fit(
        person,
        said,
        view -> {
          if (view.entries().size() >= MOST) {
            return LearningOutcome.TOO_MANY;
          }
          UUID id = Ids.timeOrdered(clock.instant());
          LearningEntryRow row =
              new LearningEntryRow(id, person.id(), view.programme().value(), clock.instant());
          write(row, id, person.id(), said);
          rows.keep(row);
          return LearningOutcome.KEPT;
        });
  }

  /**
   * Changes an entry, unless somebody changed it since it was shown.
   *
   * @param version that was shown
   */
  @Transactional
  public LearningOutcome change(Person person, LearningId id, int version, Declaration said) {
    return fit(
        person,
        said,
        view ->
            held(
                person.id(),
                id,
                version,
                row -> {
                  write(row, id.value(), person.id(), said);
                  rows.keep(row);
                }));
  }

  @Transactional
  public LearningOutcome remove(PersonId person, LearningId id, int version) {
    return held(person, id, version, rows::remove);
  }

  /** Whether there was some practice in the period that runs, paid or not. */
  @Transactional
  public LearningOutcome practise(PersonId person, boolean yes) {
    return of(person)
        .filter(LearningView::open)
        .map(view -> practise(person, view, yes))
        .orElse(LearningOutcome.NOT_THERE);
  }

  /** Asking for the renewal takes the same row, so that nothing slips in between. */
  private LearningOutcome practise(PersonId person, LearningView view, boolean yes) {
    RenewalPeriodRow period = periods.hold(person, view.programme(), view.period().firstDay());
    if (waits(person, view)) {
      return LearningOutcome.HANDED_IN;
    }
    period.practise(yes);
    return LearningOutcome.KEPT;
  }

  /** Whether the renewal is asked for and not answered, so that what went with it stays. */
  @Transactional
  public boolean waits(PersonId person, LearningView view) {
    return cases.isOpen(person, view.programme().value(), Matter.RENEWAL.name());
  }

  private LearningOutcome fit(
      Person person, Declaration said, Function<LearningView, LearningOutcome> act) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), person.zone());
    return of(person.id())
        .filter(LearningView::open)
        .map(
            view ->
                said.unfit(
                        view.since(), today, view.kinds().stream().map(HoursOfAKind::kind).toList())
                    .map(ContinuingLearning::unfit)
                    .orElseGet(() -> act.apply(view)))
        .orElse(LearningOutcome.NOT_THERE);
  }

  private LearningOutcome held(
      PersonId person, LearningId id, int version, Consumer<LearningEntryRow> act) {
    Optional<LearningEntryRow> row = rows.lock(person, id.value());
    if (row.isEmpty()) {
      return LearningOutcome.NOT_THERE;
    }
    StoredLearning stored = row.get().stored();
    if (stored.countedFor().isPresent() || stored.recognised()) {
      return LearningOutcome.HANDED_IN;
    }
    if (stored.version() != version) {
      return LearningOutcome.CHANGED_BEFORE;
    }
    act.accept(row.get());
    return LearningOutcome.KEPT;
  }

  private void write(LearningEntryRow row, UUID id, PersonId person, Declaration said) {
    row.say(
        said.day().orElseThrow(),
        said.kind().orElseThrow().value(),
        (int) said.time().orElseThrow().toMinutes(),
        secrets.seal(person.value(), LearningViews.context(id), said.text()));
  }

  private static LearningOutcome unfit(Declaration.Unfit unfit) {
    return LearningOutcome.valueOf(unfit.name() + "_UNFIT");
  }
}
