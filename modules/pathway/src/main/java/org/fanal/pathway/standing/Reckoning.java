package org.fanal.pathway.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Goes through a history, fact by fact in its order. */
final class Reckoning {

  private static final Set<Status> BEFORE_PROVISIONAL = Set.of(Status.IN_TRAINING, Status.ATTESTED);
  private static final Set<Status> BEFORE_CERTIFICATE =
      Set.of(Status.IN_TRAINING, Status.ATTESTED, Status.PROVISIONAL, Status.EXPIRED);
  private static final Set<Status> CLOCK_RUNS =
      Set.of(Status.PROVISIONAL, Status.CERTIFIED, Status.RENEWAL_DUE, Status.GRACE);

  private final Terms terms;
  private final List<Cycle> cycles = new ArrayList<>();
  private Stage stage = Stage.TRAINING;
  private Optional<Period> period = Optional.empty();
  private boolean suspended;
  private Optional<Precaution> precaution = Optional.empty();
  private boolean withdrawn;

  Reckoning(Terms terms) {
    this.terms = terms;
  }

  /** Whether it could happen; what could not changes nothing. */
  boolean take(Fact fact) {
    LocalDate day = fact.day();
    settle(day);
    Status now = status(day);
    boolean possible = isPossible(fact.kind(), now, day);
    if (possible) {
      apply(fact.kind(), day);
    }
    return possible;
  }

  Standing standing(LocalDate day) {
    settle(day);
    Optional<Period> shown = period.map(running -> running.unfrozen(day));
    return new Standing(
        status(day),
        stage,
        shown.map(Period::lastDay),
        shown.filter(running -> stage == Stage.CERTIFICATE).map(p -> p.graceEnds(terms)),
        period.flatMap(running -> running.frozenUntil(terms)),
        precaution.filter(Precaution::isRunning).map(Precaution::end));
  }

  List<Cycle> cycles(LocalDate day) {
    settle(day);
    change(running -> running.unfrozen(day));
    closeCycle();
    return List.copyOf(cycles);
  }

  private boolean isPossible(FactKind kind, Status now, LocalDate day) {
    return switch (kind) {
      case THEORY_ATTESTED -> now == Status.IN_TRAINING;
      case PROVISIONAL_GRANTED -> BEFORE_PROVISIONAL.contains(now) || isExpiredProvisional(now);
      case CERTIFICATE_GRANTED -> BEFORE_CERTIFICATE.contains(now);
      case RENEWED -> now == Status.RENEWAL_DUE || now == Status.GRACE;
      case FROZEN -> CLOCK_RUNS.contains(now) && has(p -> p.mayFreeze(day, terms));
      case UNFROZEN -> !withdrawn && isFrozen();
      case SUSPENDED -> isSuspendable(now) || now == Status.SUSPENDED && isPrecaution();
      case SUSPENDED_AS_PRECAUTION -> isSuspendable(now) && mayTakePrecaution(day);
      case REINSTATED -> now == Status.SUSPENDED;
      case WITHDRAWN -> !withdrawn && period.isPresent();
      case RESTORED -> withdrawn;
    };
  }

  private void apply(FactKind kind, LocalDate day) {
    switch (kind) {
      case THEORY_ATTESTED -> stage = Stage.THEORY;
      case PROVISIONAL_GRANTED ->
          begin(Stage.PROVISIONAL, day.plusMonths(terms.provisionalMonths()));
      case CERTIFICATE_GRANTED -> certify(day);
      case RENEWED -> renew(day);
      case FROZEN -> change(running -> running.frozen(day));
      case UNFROZEN -> change(running -> running.unfrozen(day));
      case SUSPENDED -> suspend();
      case SUSPENDED_AS_PRECAUTION -> {
        suspended = true;
        precaution = Optional.of(Precaution.from(day));
      }
      case REINSTATED -> reinstate(day);
      case WITHDRAWN -> withdrawn = true;
      case RESTORED -> withdrawn = false;
    }
  }

  private void certify(LocalDate day) {
    closeCycle();
    cycle(day, day.plusMonths(terms.certificateMonths()));
  }

  /** The new period follows the old one, early or late; after a long suspension, near today. */
  private void renew(LocalDate day) {
    LocalDate least = day.minusDays(terms.graceDays());
    LocalDate lastDay = period.map(Period::lastDay).filter(least::isBefore).orElse(least);
    closeCycle();
    cycle(lastDay.plusDays(1), lastDay.plusMonths(terms.certificateMonths()));
  }

  /** Nobody loses the time to renew to a suspension that was lifted. */
  private void reinstate(LocalDate day) {
    suspended = false;
    precaution = precaution.map(taken -> taken.over(day));
    change(running -> running.withGraceUntil(terms.graceEnds(day)));
  }

  /** What was a precaution is decided now, and ends by itself no more. */
  private void suspend() {
    suspended = true;
    precaution = precaution.map(Precaution::decided);
  }

  private void begin(Stage reached, LocalDate lastDay) {
    stage = reached;
    period = Optional.of(Period.until(lastDay));
  }

  private void cycle(LocalDate firstDay, LocalDate lastDay) {
    begin(Stage.CERTIFICATE, lastDay);
    cycles.add(new Cycle(cycles.size() + 1, firstDay, lastDay));
  }

  /** The last cycle keeps the last day that freezes left it. */
  private void closeCycle() {
    int last = cycles.size() - 1;
    period
        .filter(running -> stage == Stage.CERTIFICATE)
        .ifPresent(running -> cycles.set(last, cycles.get(last).until(running.lastDay())));
  }

  private void settle(LocalDate day) {
    change(running -> running.on(day, terms));
    precaution
        .filter(taken -> taken.isRunning() && !day.isBefore(taken.end()))
        .ifPresent(taken -> reinstate(taken.end()));
  }

  private void change(Function<Period, Period> step) {
    period = period.map(step);
  }

  private Status status(LocalDate day) {
    if (withdrawn) {
      return Status.WITHDRAWN;
    }
    if (suspended) {
      return Status.SUSPENDED;
    }
    return isFrozen() ? Status.FROZEN : byStage(day);
  }

  private Status byStage(LocalDate day) {
    return switch (stage) {
      case TRAINING -> Status.IN_TRAINING;
      case THEORY -> Status.ATTESTED;
      case PROVISIONAL -> isOver(day) ? Status.EXPIRED : Status.PROVISIONAL;
      case CERTIFICATE -> byTime(day);
    };
  }

  private Status byTime(LocalDate day) {
    if (isOver(day)) {
      return has(p -> day.isAfter(p.graceEnds(terms))) ? Status.EXPIRED : Status.GRACE;
    }
    return has(p -> day.isBefore(terms.windowOpens(p.lastDay())))
        ? Status.CERTIFIED
        : Status.RENEWAL_DUE;
  }

  private boolean isOver(LocalDate day) {
    return has(running -> day.isAfter(running.lastDay()));
  }

  private boolean isFrozen() {
    return has(running -> running.frozenSince().isPresent());
  }

  private static boolean isSuspendable(Status now) {
    return CLOCK_RUNS.contains(now) || now == Status.FROZEN;
  }

  private boolean isPrecaution() {
    return precaution.filter(Precaution::isRunning).isPresent();
  }

  private boolean mayTakePrecaution(LocalDate day) {
    return precaution.filter(taken -> day.isBefore(taken.again())).isEmpty();
  }

  private boolean isExpiredProvisional(Status now) {
    return now == Status.EXPIRED && stage == Stage.PROVISIONAL;
  }

  private boolean has(Function<Period, Boolean> claim) {
    return period.map(claim).orElse(false);
  }
}
