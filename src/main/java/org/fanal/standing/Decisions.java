package org.fanal.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.platform.Audit;
import org.fanal.standing.store.DecisionRows;
import org.fanal.standing.store.NewCase;
import org.fanal.standing.store.StoredCase;

/** Decisions about a person, for that person: what they ask for, what came of it, and appeals. */
@ApplicationScoped
public class Decisions {

  private DecisionRows cases;
  private Bench bench;
  private Standings standings;
  private CaseWords words;
  private DecisionViews views;
  private HandingIn handing;
  private Audit audit;
  private Clock clock;

  protected Decisions() {}

  @Inject
  Decisions(
      DecisionRows cases,
      Bench bench,
      Standings standings,
      CaseWords words,
      DecisionViews views,
      HandingIn handing,
      Audit audit,
      Clock clock) {
    this.cases = cases;
    this.bench = bench;
    this.standings = standings;
    this.words = words;
    this.views = views;
    this.handing = handing;
    this.audit = audit;
    this.clock = clock;
  }

  /** The newest first, each with the appeal against it. */
  @Transactional
  public List<DecisionView> of(PersonId person) {
    List<StoredCase> all = cases.about(person);
    Surroundings around = bench.around(all);
    CaseWords.Opener opener = words.of(List.of(person.value()));
    Map<UUID, StoredCase> appeals =
        all.stream()
            .filter(each -> each.against().isPresent())
            .collect(Collectors.toMap(each -> each.against().orElseThrow(), Function.identity()));
    return all.stream()
        .filter(each -> each.against().isEmpty())
        .map(each -> views.of(each, Optional.ofNullable(appeals.get(each.id())), around, opener))
        .toList();
  }

  @Transactional
  public Optional<DecisionView> find(PersonId person, DecisionId decision) {
    return of(person).stream().filter(each -> each.id().equals(decision)).findFirst();
  }

  /** What the person may ask for now, and what is missing for it; nothing that waits already. */
  @Transactional
  public List<Askable> askable(PersonId person) {
    Set<String> waiting =
        cases.about(person).stream()
            .filter(each -> each.isOpen() && each.against().isEmpty())
            .map(each -> each.programme() + each.matter())
            .collect(Collectors.toSet());
    return standings.of(person).stream().flatMap(view -> askable(view, waiting)).toList();
  }

  private static Stream<Askable> askable(StandingView view, Collection<String> waiting) {
    return Stream.of(Matter.values())
        .filter(Matter::isAskedFor)
        .filter(matter -> matter.isPossible(view))
        .filter(matter -> !waiting.contains(view.programme().value() + matter.name()))
        .map(
            matter ->
                new Askable(view.programme(), view.title(), matter, Grounds.missing(view, matter)));
  }

  /**
   * Asks people to decide. Nobody is kept from asking by what is missing: they are told before, and
   * people answer.
   */
  @Transactional
  public AskOutcome ask(PersonId person, ProgrammeId programme, Matter matter) {
    return Optional.of(matter)
        .filter(Matter::isAskedFor)
        .flatMap(asked -> standings.of(person, programme))
        .filter(matter::isPossible)
        .map(view -> ask(person, view, matter))
        .orElse(AskOutcome.NOT_POSSIBLE);
  }

  private AskOutcome ask(PersonId person, StandingView view, Matter matter) {
    DecisionId id = DecisionId.fresh();
    boolean isNew =
        cases.open(
            new NewCase(
                id.value(),
                person.value(),
                view.programme().value(),
                matter.name(),
                Optional.empty(),
                person.value(),
                clock.instant(),
                Optional.empty(),
                false));
    if (isNew) {
      audit.record(person.value(), "standing.decision-asked", id.value());
    }
    if (isNew && matter == Matter.RENEWAL) {
      handing.handIn(person, view);
    }
    return isNew ? AskOutcome.ASKED : AskOutcome.ASKED_BEFORE;
  }

  /**
   * Asks three people who took no part in a decision to look at it again.
   *
   * @param companion whether the person brings somebody
   */
  @Transactional
  public AppealOutcome appeal(
      PersonId person, DecisionId decision, String text, boolean companion) {
    return cases
        .find(decision.value())
        .filter(found -> found.person().equals(person.value()))
        .filter(DecisionViews::isAdverse)
        .map(found -> appeal(person, found, text, companion))
        .orElse(AppealOutcome.NO_SUCH_DECISION);
  }

  private AppealOutcome appeal(PersonId person, StoredCase found, String text, boolean companion) {
    if (views.appealUntil(found).isEmpty()) {
      return AppealOutcome.TOO_LATE;
    }
    if (!Reasons.fit(text)) {
      return AppealOutcome.TEXT_UNFIT;
    }
    UUID id = UUID.randomUUID();
    boolean isNew =
        cases.open(
            new NewCase(
                id,
                person.value(),
                found.programme(),
                found.matter(),
                Optional.of(found.id()),
                person.value(),
                clock.instant(),
                Optional.of(words.sealText(person, id, text)),
                companion));
    if (isNew) {
      audit.record(person.value(), "standing.appeal-asked", id);
    }
    return isNew ? AppealOutcome.ASKED : AppealOutcome.ASKED_BEFORE;
  }
}
