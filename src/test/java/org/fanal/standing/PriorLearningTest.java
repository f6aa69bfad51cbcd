package org.fanal.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fanal.courseware.Module;
import org.fanal.credentials.foreign.ForeignCredential;
import org.fanal.credentials.foreign.Reading;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.requirement.HourKind;
import org.fanal.pathway.standing.FactKind;
import org.junit.jupiter.api.Test;

class PriorLearningTest {

  private static final String TITLE = "Droits et rétablissement";
  private static final List<ModuleId> MODULES =
      StandingFixture.modules().stream().map(Module::id).toList();
  private static final PriorWish FIRST = PriorWish.modules(MODULES.subList(0, 1), "Vu en 2025.");

  private final CommitteeFixture fixture = new CommitteeFixture();
  private final PersonId person = fixture.aBeginner();

  @Test
  void waitsForTwoPeopleAndSaysWhatTheFileSays() {
    assertThat(bring(person, FIRST)).isEqualTo(PriorOutcome.BROUGHT);

    PriorDesk desk = desk(person);
    assertThat(desk.isWaiting()).isTrue();
    PriorLine line = desk.brought().get(0);
    assertThat(line.prior().findings().orElseThrow().title()).contains(TITLE);
    assertThat(line.prior().sentence()).isEqualTo("Vu en 2025.");
    assertThat(line.prior().modules()).containsExactly(StandingFixture.modules().get(0).title());
    assertThat(line.erasable()).isFalse();
    DecisionId asked = line.decision().id();
    CaseView view = fixture.in(() -> fixture.committee.find(fixture.victor, asked)).orElseThrow();
    assertThat(view.needed()).isEqualTo(2);
    assertThat(view.offered()).isTrue();
    assertThat(view.missing()).isEmpty();
  }

  @Test
  void countsAsLearnedOnceTwoAreInFavourAndIsNotCompletedHere() {
    bring(person, FIRST);
    decide(true);

    Earned earned =
        fixture.in(() -> fixture.standing.standings.earned(person, StandingFixture.PEERS));
    assertThat(earned.recognised()).isEqualTo(FIRST.modules());
    assertThat(earned.modules()).isEmpty();
    NeedLine line = need(MODULES.get(0));
    assertThat(line.met()).isTrue();
    assertThat(line.words().fr()).endsWith("(reconnu)");
    assertThat(line.words().en()).endsWith("(recognised)");
    assertThat(need(MODULES.get(1)).met()).isFalse();
    assertThat(desk(person).choice().orElseThrow().modules())
        .extracting(PriorChoice.Choosable::module)
        .doesNotContain(MODULES.get(0));
    assertThat(fixture.standing.view(person).history()).isEmpty();
    assertThat(fixture.letters).hasSize(1);
  }

  @Test
  void isSaidNoMoreOfAModuleThatIsCompletedHereAllTheSame() {
    bring(person, FIRST);
    decide(true);
    fixture.standing.complete(person, StandingFixture.modules().get(0));

    Earned earned =
        fixture.in(() -> fixture.standing.standings.earned(person, StandingFixture.PEERS));
    assertThat(earned.recognised()).isEmpty();
    assertThat(earned.modules()).containsExactly(MODULES.get(0));
    assertThat(need(MODULES.get(0)).words().fr()).doesNotContain("reconnu");
  }

  @Test
  void attestsTheTheoryWhenItWasTheLastThatLacked() {
    StandingFixture.modules()
        .subList(1, MODULES.size())
        .forEach(module -> fixture.standing.complete(person, module));
    bring(person, FIRST);
    decide(true);

    assertThat(fixture.standing.view(person).history())
        .extracting(HistoryLine::kind)
        .containsExactly(FactKind.THEORY_ATTESTED);
  }

  @Test
  void isRefusedByTwoWithReasonsAndGoesToAnAppeal() {
    bring(person, FIRST);
    DecisionId asked = only();
    decide(false);

    assertThat(need(MODULES.get(0)).met()).isFalse();
    assertThat(fixture.seen(person, asked).appealUntil()).isPresent();
    DecisionId appeal = fixture.appealed(person, asked);
    assertThat(desk(person).brought().get(0).erasable()).isFalse();
    assertThat(fixture.in(() -> fixture.prior.eraseFile(person, asked))).isFalse();
    assertThat(fixture.in(() -> fixture.priorCases.find(fixture.rose, appeal))).isPresent();
    for (PersonId member : List.of(fixture.rose, fixture.karim, fixture.lucie)) {
      fixture.give(member, appeal, true);
    }

    assertThat(need(MODULES.get(0)).met()).isTrue();
  }

  @Test
  void leavesAtLeastOneModuleToBeStudiedHere() {
    assertThat(bring(person, PriorWish.modules(MODULES, ""))).isEqualTo(PriorOutcome.ALL_MODULES);

    assertThat(bring(person, PriorWish.modules(MODULES.subList(1, MODULES.size()), "")))
        .isEqualTo(PriorOutcome.BROUGHT);
    decide(true);
    assertThat(bring(person, FIRST)).isEqualTo(PriorOutcome.ALL_MODULES);
  }

  @Test
  void neverRecognisesTheLastOneEvenOnAppeal() {
    bring(person, FIRST);
    DecisionId first = only();
    decide(false);
    bring(person, PriorWish.modules(MODULES.subList(1, MODULES.size()), ""));
    decide(true);
    DecisionId appeal = fixture.appealed(person, first);

    CaseView view = fixture.in(() -> fixture.committee.find(fixture.rose, appeal)).orElseThrow();
    assertThat(view.offered()).isFalse();
    assertThat(view.missing())
        .singleElement()
        .satisfies(lack -> assertThat(lack.en()).startsWith("At least one module to do here"));
    assertThat(fixture.give(fixture.rose, appeal, true)).isEqualTo(OpinionOutcome.NOT_POSSIBLE);
    fixture.give(fixture.rose, appeal, false);
    fixture.give(fixture.karim, appeal, false);
    assertThat(fixture.give(fixture.lucie, appeal, false)).isEqualTo(OpinionOutcome.DECIDED);
    assertThat(need(MODULES.get(0)).met()).isFalse();
  }

  @Test
  void takesNothingThatIsNotOffered() {
    assertThat(bring(person, PriorWish.modules(List.of(), "")))
        .isEqualTo(PriorOutcome.MODULES_UNFIT);
    assertThat(bring(person, PriorWish.modules(List.of(new ModuleId("exam")), "")))
        .isEqualTo(PriorOutcome.MODULES_UNFIT);
    assertThat(bring(person, PriorWish.modules(FIRST.modules(), "a".repeat(601))))
        .isEqualTo(PriorOutcome.SENTENCE_UNFIT);
    assertThat(bring(person, PriorWish.modules(FIRST.modules(), "a\u0000b")))
        .isEqualTo(PriorOutcome.SENTENCE_UNFIT);
    assertThat(bring(person, learning("ethics", 2))).isEqualTo(PriorOutcome.KIND_UNFIT);
    assertThat(bring(fixture.victor, FIRST)).isEqualTo(PriorOutcome.NOT_THERE);
    assertThat(desk(person).brought()).isEmpty();
  }

  @Test
  void isBroughtOneAtATimeAlsoByTwoAtOnce() throws Exception {
    ExecutorService both = Executors.newFixedThreadPool(2);
    try {
      Callable<PriorOutcome> act = () -> bring(person, FIRST);
      List<Future<PriorOutcome>> done = both.invokeAll(List.of(act, act));

      assertThat(List.of(done.get(0).get(), done.get(1).get()))
          .containsExactlyInAnyOrder(PriorOutcome.BROUGHT, PriorOutcome.BROUGHT_BEFORE);
      assertThat(desk(person).brought()).hasSize(1);
    } finally {
      both.shutdown();
    }
  }

  @Test
  void leavesNothingWhenItIsTakenBackAndOnlyItsPersonTakesItBack() {
    bring(person, FIRST);
    DecisionId asked = only();
    fixture.give(fixture.victor, asked, true);
    PersonId other = fixture.aBeginner();

    assertThat(fixture.in(() -> fixture.prior.withdraw(other, asked))).isFalse();
    assertThat(fixture.in(() -> fixture.prior.eraseFile(other, asked))).isFalse();
    assertThat(fixture.in(() -> fixture.prior.withdraw(person, asked))).isTrue();

    assertThat(fixture.in(() -> fixture.prior.withdraw(person, asked))).isFalse();
    assertThat(fixture.give(fixture.aline, asked, true)).isEqualTo(OpinionOutcome.NO_SUCH_CASE);
    assertThat(rows("prior_learning")).isZero();
    assertThat(rows("decision_case")).isZero();
    assertThat(bring(person, FIRST)).isEqualTo(PriorOutcome.BROUGHT);
  }

  @Test
  void takesBackNothingElseThatWaits() {
    PersonId candidate = fixture.aCandidate();
    DecisionId asked = fixture.asked(candidate, Matter.PROVISIONAL);

    assertThat(fixture.in(() -> fixture.prior.withdraw(candidate, asked))).isFalse();
    assertThat(fixture.in(() -> fixture.prior.eraseFile(candidate, asked))).isFalse();
    assertThat(
            fixture.in(
                () ->
                    fixture.decisions.ask(candidate, StandingFixture.PEERS, Matter.PRIOR_LEARNING)))
        .isEqualTo(AskOutcome.NOT_POSSIBLE);
  }

  @Test
  void losesItsFileOnceItIsDecidedAndKeepsTheDecision() {
    bring(person, FIRST);
    DecisionId asked = only();
    assertThat(fixture.in(() -> fixture.prior.eraseFile(person, asked))).isFalse();
    decide(true);

    assertThat(fixture.in(() -> fixture.prior.withdraw(person, asked))).isFalse();
    assertThat(fixture.in(() -> fixture.prior.eraseFile(person, asked))).isTrue();

    PriorLine line = desk(person).brought().get(0);
    assertThat(line.prior().findings()).isEmpty();
    assertThat(line.erasable()).isFalse();
    assertThat(need(MODULES.get(0)).met()).isTrue();
    assertThat(fixture.in(() -> fixture.priorCases.take(fixture.victor, asked))).isEmpty();
  }

  @Test
  void isReadByNobodyButThoseWhoMayDecide() {
    bring(person, FIRST);
    DecisionId asked = only();
    fixture.taught(fixture.victor, person);
    fixture.in(() -> fixture.committee.stepAside(fixture.karim, asked));

    for (PersonId involved : List.of(fixture.victor, fixture.karim, person)) {
      assertThat(fixture.in(() -> fixture.priorCases.find(involved, asked))).isEmpty();
      assertThat(fixture.in(() -> fixture.priorCases.take(involved, asked))).isEmpty();
    }
    assertThat(fixture.in(() -> fixture.priorCases.take(fixture.aline, asked))).contains(FILE);
    fixture.give(fixture.aline, asked, false);
    fixture.give(fixture.rose, asked, false);
    assertThat(fixture.in(() -> fixture.priorCases.find(fixture.lucie, asked))).isEmpty();
    DecisionId another = fixture.asked(fixture.aCandidate(), Matter.PROVISIONAL);
    assertThat(fixture.in(() -> fixture.priorCases.find(fixture.lucie, another))).isEmpty();
  }

  @Test
  void liesSealedIsInTheDownloadAndGoesWithTheAccount() {
    bring(person, FIRST);
    decide(true);
    assertThat(
            fixture.standing.count(
                "select count(*) from prior_learning where person_id = ? and (instr(sealed_file,"
                    + " 'Assertion') > 0 or instr(sealed_wish, 'Vu en') > 0)",
                person))
        .isZero();
    assertThat(fixture.in(() -> fixture.ownPrior.export(person)).toString())
        .contains(MODULES.get(0).value(), "Vu en 2025.", "Assertion");

    fixture.standing.database.inTransaction(() -> fixture.ownPrior.erase(person));

    assertThat(rows("prior_learning")).isZero();
    assertThat(desk(person).brought()).isEmpty();
  }

  @Test
  void countsInTheRenewalAndStaysAsItWasRecognised() {
    PersonId holder = certified();
    String kind = desk(holder).choice().orElseThrow().kinds().get(0).kind().value();
    assertThat(bring(holder, learning(kind, 0))).isEqualTo(PriorOutcome.TIME_UNFIT);
    assertThat(bring(holder, learning("none", 2))).isEqualTo(PriorOutcome.KIND_UNFIT);
    assertThat(
            bring(
                holder,
                learning(kind, 2),
                FILE.replace("\"score\":1", "\"issuedOn\":\"2020-01-01\"")))
        .isEqualTo(PriorOutcome.DAY_UNFIT);
    assertThat(bring(holder, learning(kind, 2))).isEqualTo(PriorOutcome.BROUGHT);
    DecisionId asked = desk(holder).brought().get(0).decision().id();
    fixture.give(fixture.rose, asked, true);
    fixture.give(fixture.karim, asked, true);

    LearningView view = fixture.in(() -> fixture.standing.learning.of(holder)).orElseThrow();
    LearningView.Entry entry = view.entries().get(0);
    assertThat(entry.text()).isEqualTo(TITLE + " · École");
    assertThat(entry.recognised()).isTrue();
    assertThat(entry.isTheirs()).isFalse();
    assertThat(entry.counts()).isTrue();
    assertThat(view.totals().get(0).counted()).isEqualTo(Duration.ofHours(2));
    assertThat(
            fixture.in(() -> fixture.standing.learning.remove(holder, entry.id(), entry.version())))
        .isEqualTo(LearningOutcome.HANDED_IN);
  }

  @Test
  void isNotRecognisedOnceItsPeriodIsOver() {
    PersonId holder = certified();
    DecisionId asked = broughtEarly(holder);
    fixture.give(fixture.rose, asked, true);
    renewed(holder);

    assertThat(fixture.give(fixture.karim, asked, true)).isEqualTo(OpinionOutcome.NOT_POSSIBLE);
    CaseView view = fixture.in(() -> fixture.committee.find(fixture.karim, asked)).orElseThrow();
    assertThat(view.offered()).isFalse();
    assertThat(fixture.give(fixture.karim, asked, false)).isEqualTo(OpinionOutcome.DECIDED);

    DecisionView decided = fixture.seen(holder, asked);
    assertThat(decided.inFavour()).contains(false);
    assertThat(decided.missing())
        .isEqualTo(view.missing())
        .singleElement()
        .satisfies(lack -> assertThat(lack.en()).startsWith("Hours that still count"));
    assertThat(fixture.in(() -> fixture.standing.learning.of(holder)).orElseThrow().entries())
        .isEmpty();
  }

  @Test
  void isRefusedWhenItsPeriodEndsBeforeTheLastVoiceOfAnAppeal() {
    PersonId holder = certified();
    DecisionId asked = broughtEarly(holder);
    fixture.give(fixture.rose, asked, false);
    fixture.give(fixture.karim, asked, false);
    DecisionId appeal = fixture.appealed(holder, asked);
    fixture.give(fixture.lucie, appeal, true);
    fixture.give(fixture.simon, appeal, true);
    renewed(holder);

    assertThat(fixture.give(fixture.aline, appeal, true)).isEqualTo(OpinionOutcome.NOT_POSSIBLE);
    assertThat(fixture.give(fixture.aline, appeal, false)).isEqualTo(OpinionOutcome.DECIDED);

    assertThat(fixture.seen(holder, asked).appeal().orElseThrow().inFavour()).contains(false);
    assertThat(desk(holder).isWaiting()).isFalse();
  }

  private DecisionId broughtEarly(PersonId holder) {
    String kind = desk(holder).choice().orElseThrow().kinds().get(0).kind().value();
    String dated = FILE.replace("\"score\":1", "\"issuedOn\":\"2026-11-21\"");
    assertThat(bring(holder, learning(kind, 2), dated)).isEqualTo(PriorOutcome.BROUGHT);
    return desk(holder).brought().get(0).decision().id();
  }

  private void renewed(PersonId holder) {
    fixture.standing.clock.pass(Duration.ofDays(700));
    fixture.standing.enter(holder, FactKind.RENEWED, "");
  }

  private static final String FILE =
      "{\"type\":\"Assertion\",\"score\":1,\"badge\":{\"name\":\""
          + TITLE
          + "\",\"issuer\":{\"name\":\"École\"}}}";

  private PersonId certified() {
    PersonId holder = fixture.aCandidate();
    fixture.standing.enter(holder, FactKind.THEORY_ATTESTED, "");
    fixture.standing.enter(holder, FactKind.PROVISIONAL_GRANTED, "");
    fixture.standing.enter(holder, FactKind.CERTIFICATE_GRANTED, "");
    return holder;
  }

  private static PriorWish learning(String kind, int hours) {
    return PriorWish.learning(
        Optional.of(new HourKind(kind)), Optional.of(Duration.ofHours(hours)), "");
  }

  private PriorOutcome bring(PersonId who, PriorWish wish) {
    return bring(who, wish, FILE);
  }

  private PriorOutcome bring(PersonId who, PriorWish wish, String file) {
    Reading.Read read =
        (Reading.Read) ForeignCredential.read(file.getBytes(StandardCharsets.UTF_8));
    return fixture.in(() -> fixture.prior.bring(who, read, wish));
  }

  private PriorDesk desk(PersonId who) {
    return fixture.in(() -> fixture.prior.of(who));
  }

  private DecisionId only() {
    return desk(person).brought().get(0).decision().id();
  }

  private void decide(boolean inFavour) {
    DecisionId asked =
        desk(person).brought().stream()
            .filter(PriorLine::withdrawable)
            .findFirst()
            .orElseThrow()
            .decision()
            .id();
    fixture.give(fixture.victor, asked, inFavour);
    assertThat(fixture.give(fixture.aline, asked, inFavour)).isEqualTo(OpinionOutcome.DECIDED);
  }

  private NeedLine need(ModuleId module) {
    return fixture.standing.view(person).awards().get(0).lines().stream()
        .filter(line -> line.module().filter(module::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private long rows(String table) {
    return fixture.standing.count("select count(*) from " + table + " where person_id = ?", person);
  }
}
