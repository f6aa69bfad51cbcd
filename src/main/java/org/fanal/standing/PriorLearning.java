package org.fanal.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanal.credentials.foreign.Reading;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.PersonId;
import org.fanal.platform.Audit;
import org.fanal.standing.store.DecisionRows;
import org.fanal.standing.store.NewCase;
import org.fanal.standing.store.PriorRows;
import org.fanal.standing.store.StoredCase;
import org.fanal.standing.store.StoredPrior;

/**
 * Credentials that people earned elsewhere and bring here. A machine reads them, and people decide,
 * in a case like any other: one at a time, two in favour, with reasons, and an appeal.
 */
@ApplicationScoped
public class PriorLearning {

  private DecisionRows cases;
  private PriorRows rows;
  private PriorSeals seals;
  private PriorViews views;
  private Decisions decisions;
  private Audit audit;
  private Clock clock;

  protected PriorLearning() {}

  @Inject
  PriorLearning(
      DecisionRows cases,
      PriorRows rows,
      PriorSeals seals,
      PriorViews views,
      Decisions decisions,
      Audit audit,
      Clock clock) {
    this.cases = cases;
    this.rows = rows;
    this.seals = seals;
    this.views = views;
    this.decisions = decisions;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public PriorDesk of(PersonId person) {
    Map<UUID, StoredPrior> stored = rows.of(person);
    Map<UUID, PriorSeals.Opened> opened = seals.openAll(person.value(), stored.values());
    Map<UUID, StoredCase> about =
        cases.about(person).stream().collect(Collectors.toMap(StoredCase::id, each -> each));
    List<PriorLine> brought =
        decisions.of(person).stream()
            .filter(decision -> stored.containsKey(decision.id().value()))
            .map(
                decision ->
                    line(
                        decision,
                        views.view(
                            opened.get(decision.id().value()),
                            about.get(decision.id().value()).programme())))
            .toList();
    return new PriorDesk(views.choice(person), brought);
  }

  private static PriorLine line(DecisionView decision, PriorView prior) {
    boolean waits = decision.decidedAt().isEmpty();
    return new PriorLine(decision, prior, waits, !waits && isFree(decision, prior));
  }

  /** Who decides on an appeal needs the file. */
  private static boolean isFree(DecisionView decision, PriorView prior) {
    return prior.file().isPresent()
        && decision.appeal().filter(appeal -> appeal.decidedAt().isEmpty()).isEmpty();
  }

  @Transactional
  public PriorOutcome bring(PersonId person, Reading.Read read, PriorWish wish) {
    return views
        .choice(person)
        .map(
            choice ->
                unfit(person, read, wish, choice).orElseGet(() -> keep(person, read, wish, choice)))
        .orElse(PriorOutcome.NOT_THERE);
  }

  private Optional<PriorOutcome> unfit(
      PersonId person, Reading.Read read, PriorWish wish, PriorChoice choice) {
    if (!wish.isSayable()) {
      return Optional.of(PriorOutcome.SENTENCE_UNFIT);
    }
    return wish.isForModules() || wish.kind().isEmpty()
        ? unfitModules(person, wish, choice)
        : unfitLearning(read, wish, choice);
  }

  private Optional<PriorOutcome> unfitModules(PersonId person, PriorWish wish, PriorChoice choice) {
    List<ModuleId> offered = choice.modules().stream().map(PriorChoice.Choosable::module).toList();
    if (!wish.isForModules() || !offered.containsAll(wish.modules()) || wish.kind().isPresent()) {
      return Optional.of(PriorOutcome.MODULES_UNFIT);
    }
    return views.leavesSomething(person, choice.programme(), wish.modules())
        ? Optional.empty()
        : Optional.of(PriorOutcome.ALL_MODULES);
  }

  private Optional<PriorOutcome> unfitLearning(
      Reading.Read read, PriorWish wish, PriorChoice choice) {
    return choice
        .since()
        .<Optional<PriorOutcome>>map(
            since ->
                views
                    .unfit(wish, Optional.of(read.findings()), since, choice.kinds())
                    .map(unfit -> PriorOutcome.valueOf(unfit.name() + "_UNFIT")))
        .orElse(Optional.of(PriorOutcome.KIND_UNFIT));
  }

  private PriorOutcome keep(
      PersonId person, Reading.Read read, PriorWish wish, PriorChoice choice) {
    UUID id = UUID.randomUUID();
    boolean isNew =
        cases.open(
            new NewCase(
                id,
                person.value(),
                choice.programme().value(),
                Matter.PRIOR_LEARNING.name(),
                Optional.empty(),
                person.value(),
                clock.instant(),
                Optional.empty(),
                false));
    if (!isNew) {
      return PriorOutcome.BROUGHT_BEFORE;
    }
    rows.add(seals.seal(person.value(), id, wish, read.text()));
    audit.record(person.value(), "standing.prior-brought", id);
    return PriorOutcome.BROUGHT;
  }

  /** While nobody has decided: nothing stays of it. Whether there was such a one. */
  @Transactional
  public boolean withdraw(PersonId person, DecisionId decision) {
    Optional<StoredCase> found = held(person, decision).filter(StoredCase::isOpen);
    found.ifPresent(
        each -> {
          cases.delete(each.id());
          audit.record(person.value(), "standing.prior-withdrawn", each.id());
        });
    return found.isPresent();
  }

  /** Once it is decided: what was decided stays. Whether there was such a file. */
  @Transactional
  public boolean eraseFile(PersonId person, DecisionId decision) {
    boolean may =
        held(person, decision).isPresent()
            && of(person).brought().stream()
                .anyMatch(line -> line.decision().id().equals(decision) && line.erasable());
    if (may) {
      rows.eraseFile(decision.value());
      audit.record(person.value(), "standing.prior-file-erased", decision.value());
    }
    return may;
  }

  /** Nobody decides on it until the transaction ends. */
  private Optional<StoredCase> held(PersonId person, DecisionId decision) {
    return cases
        .lock(decision.value())
        .filter(each -> each.person().equals(person.value()) && each.against().isEmpty())
        .filter(each -> each.matter().equals(Matter.PRIOR_LEARNING.name()));
  }
}
