package org.fanal.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.courseware.Certificates;
import org.fanal.courseware.HoursOfAKind;
import org.fanal.courseware.Programme;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.kernel.Text;
import org.fanal.library.Library;
import org.fanal.pathway.practicum.Criterion;
import org.fanal.pathway.standing.FactKind;
import org.fanal.platform.Sentences;
import org.fanal.practicum.PracticumEvidence;
import org.fanal.practicum.Practicums;
import org.fanal.standing.store.StoredCase;
import org.fanal.study.Learned;
import org.fanal.study.Learning;

/** What a case stands on, as it is when somebody looks. */
@Dependent
class Grounds {

  private static final Text PROOF =
      new Text(
          Sentences.say(Language.FR, "decisions.proof"),
          Sentences.say(Language.EN, "decisions.proof"));

  private final Standings standings;
  private final Learning learning;
  private final Library library;
  private final LearningViews continued;
  private final Practicums practicums;
  private final EthicsCodes codes;
  private final Openable openable;
  private final PriorGrounds prior;

  @Inject
  Grounds(
      Standings standings,
      Learning learning,
      Library library,
      LearningViews continued,
      Practicums practicums,
      EthicsCodes codes,
      Openable openable,
      PriorGrounds prior) {
    this.standings = standings;
    this.learning = learning;
    this.library = library;
    this.continued = continued;
    this.practicums = practicums;
    this.codes = codes;
    this.openable = openable;
    this.prior = prior;
  }

  /**
   * What keeps a case from being decided in favour.
   *
   * @param possible whether it can happen to somebody who stands there
   * @param missing what is asked for and lacks, but for the decision itself
   */
  record Obstacles(boolean possible, List<Text> missing) {

    Obstacles {
      missing = List.copyOf(missing);
    }

    boolean isClear() {
      return possible && missing.isEmpty();
    }
  }

  Obstacles obstacles(StoredCase decision) {
    return find(decision)
        .map(view -> obstacles(view, decision))
        .orElseGet(() -> new Obstacles(false, List.of()));
  }

  Obstacles obstacles(StandingView view, StoredCase decision) {
    Matter matter = Matter.valueOf(decision.matter());
    if (matter == Matter.PRIOR_LEARNING) {
      return prior.obstacles(view, decision);
    }
    boolean isAppeal = decision.against().isPresent();
    boolean stands = !isAppeal || matter != Matter.PRECAUTION || view.standing().isPrecaution();
    Optional<FactKind> entered = isAppeal ? matter.mended() : matter.fact();
    boolean confirmable = openable.isConfirmable(decision);
    boolean possible = stands && confirmable && entered.map(view::isPossible).orElse(true);
    List<Text> missing = new ArrayList<>(missing(view, matter));
    continued(view, decision)
        .filter(found -> found.proof().isAwaited())
        .ifPresent(found -> missing.add(PROOF));
    return new Obstacles(possible, missing);
  }

  private Optional<LearningView> continued(StandingView view, StoredCase decision) {
    return decision.matter().equals(Matter.RENEWAL.name())
        ? continued.of(new PersonId(decision.person()), view)
        : Optional.empty();
  }

  /** What the award lacks, apart from the decision that is about to be made. */
  static List<Text> missing(StandingView view, Matter matter) {
    return matter.award().map(view::check).map(AwardCheck::missing).orElse(List.of()).stream()
        .filter(line -> line.where() != Where.DECISION)
        .map(NeedLine::words)
        .toList();
  }

  Optional<StandingView> find(StoredCase decision) {
    return standings.of(new PersonId(decision.person()), new ProgrammeId(decision.programme()));
  }

  Text title(StoredCase decision) {
    return programme(decision).title();
  }

  CaseEvidence evidence(StoredCase decision, Optional<StandingView> view) {
    PersonId person = new PersonId(decision.person());
    Programme programme = programme(decision);
    Certificates rules = programme.certificates().orElseThrow();
    Learned learned = learning.of(person, programme.id());
    Earned earned = standings.earned(person, programme.id());
    Matter matter = Matter.valueOf(decision.matter());
    PracticumEvidence practicum = practicums.evidenceOf(person, programme.id());
    return new CaseEvidence(
        modules(programme, learned),
        learned.examPassedAt(),
        hours(rules, earned),
        earned.practicumPassed(),
        practicum.lateChanges(),
        rules.rubric().criteria().stream().map(each -> shown(each, earned, practicum)).toList(),
        library.ethics().version(),
        codes.unnamed(person),
        view.flatMap(v -> matter.award().map(v::check)).map(AwardCheck::lines).orElse(List.of()),
        view.map(StandingView::history).orElse(List.of()),
        view.flatMap(v -> continued(v, decision))
            .map(found -> found.proof().drawn() ? found : found.withoutEntries()));
  }

  private Programme programme(StoredCase decision) {
    return library
        .programme(new ProgrammeId(decision.programme()))
        .orElseThrow(() -> new IllegalStateException("No programme " + decision.programme()));
  }

  private static List<CaseEvidence.ModuleDone> modules(Programme programme, Learned learned) {
    return programme.modules().stream()
        .map(
            module ->
                new CaseEvidence.ModuleDone(
                    module.title(),
                    Optional.ofNullable(learned.completed().get(module.id())),
                    learned.recognised().containsKey(module.id())))
        .toList();
  }

  private static List<CaseEvidence.HoursDone> hours(Certificates rules, Earned earned) {
    return rules.practice().stream()
        .filter(kind -> earned.hours().containsKey(kind.kind()))
        .map(kind -> hours(kind, earned))
        .toList();
  }

  private static CaseEvidence.HoursDone hours(HoursOfAKind kind, Earned earned) {
    return new CaseEvidence.HoursDone(
        kind.name(), (int) earned.hours().get(kind.kind()).toMinutes());
  }

  private static CaseEvidence.CriterionShown shown(
      Criterion criterion, Earned earned, PracticumEvidence practicum) {
    return new CaseEvidence.CriterionShown(
        criterion.name(),
        criterion.critical(),
        earned.shown().contains(criterion.id()),
        practicum.forms().stream().flatMap(form -> mark(criterion, form)).toList());
  }

  private static Stream<CaseEvidence.MarkGiven> mark(
      Criterion criterion, PracticumEvidence.Given form) {
    return form.mark(criterion.id()).stream()
        .map(
            mark ->
                new CaseEvidence.MarkGiven(
                    form.by(),
                    mark,
                    criterion.levels().get(mark - 1),
                    form.comment(criterion.id())));
  }
}
