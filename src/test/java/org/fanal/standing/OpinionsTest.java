package org.fanal.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.standing.CommitteeFixture.REASONS;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.standing.FactKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpinionsTest {

  private final CommitteeFixture fixture = new CommitteeFixture();
  private final PersonId person = fixture.aCandidate();
  private final DecisionId asked = fixture.asked(person, Matter.PROVISIONAL);

  @Test
  void grantsWhenTwoAreInFavourAndTellsThePerson() {
    assertThat(fixture.give(fixture.victor, asked, true)).isEqualTo(OpinionOutcome.GIVEN);
    assertThat(facts()).isEmpty();

    assertThat(fixture.give(fixture.aline, asked, true)).isEqualTo(OpinionOutcome.DECIDED);

    assertThat(facts()).containsExactly(FactKind.PROVISIONAL_GRANTED);
    DecisionView seen = fixture.seen(person, asked);
    assertThat(seen.inFavour()).contains(true);
    assertThat(seen.appealUntil()).isEmpty();
    assertThat(seen.opinions()).extracting(OpinionView::reasons).containsExactly(REASONS, REASONS);
    assertThat(fixture.letters).hasSize(1);
    assertThat(fixture.letters.get(0).subject()).isEqualTo("Du nouveau pour vous sur Fanal");
  }

  @Test
  void refusesWhenOneOfTwoIsAgainst() {
    fixture.give(fixture.victor, asked, false);
    assertThat(fixture.seen(person, asked).decidedAt()).isEmpty();

    assertThat(fixture.give(fixture.aline, asked, true)).isEqualTo(OpinionOutcome.DECIDED);

    assertThat(facts()).isEmpty();
    assertThat(fixture.seen(person, asked).inFavour()).contains(false);
    assertThat(fixture.seen(person, asked).appealUntil()).isPresent();
  }

  @Test
  void refusesWithEverythingThatIsMissingAndOffersNoGrant() {
    PersonId beginner = fixture.aBeginner();
    DecisionId early = fixture.asked(beginner, Matter.CERTIFICATE);

    CaseView view = fixture.in(() -> fixture.committee.find(fixture.victor, early)).orElseThrow();
    assertThat(view.offered()).isFalse();
    assertThat(view.missing()).hasSizeGreaterThan(10);
    assertThat(fixture.give(fixture.victor, early, true)).isEqualTo(OpinionOutcome.NOT_POSSIBLE);

    fixture.give(fixture.victor, early, false);
    fixture.give(fixture.aline, early, false);

    assertThat(fixture.seen(beginner, early).missing()).isEqualTo(view.missing());
  }

  @Test
  void showsTheOtherOpinionOnlyOnceOnesOwnIsGiven() {
    fixture.give(fixture.victor, asked, true);

    CaseView before = fixture.in(() -> fixture.committee.find(fixture.aline, asked)).orElseThrow();
    assertThat(before.opinions()).isEmpty();
    assertThat(before.given()).isEqualTo(1);
    assertThat(before.mayDecide()).isTrue();

    fixture.give(fixture.aline, asked, true);

    CaseView after = fixture.in(() -> fixture.committee.find(fixture.aline, asked)).orElseThrow();
    assertThat(after.opinions()).hasSize(2);
    assertThat(after.mayDecide()).isFalse();
  }

  @Test
  void takesOneOpinionOfEach() {
    fixture.give(fixture.victor, asked, true);

    assertThat(fixture.give(fixture.victor, asked, true)).isEqualTo(OpinionOutcome.GIVEN_BEFORE);
    assertThat(facts()).isEmpty();
  }

  @Test
  void takesNoThirdOnceItIsDecided() {
    fixture.give(fixture.victor, asked, true);
    fixture.give(fixture.aline, asked, true);

    assertThat(fixture.give(fixture.rose, asked, false)).isEqualTo(OpinionOutcome.CLOSED);
    assertThat(fixture.in(() -> fixture.committee.find(fixture.rose, asked))).isEmpty();
    assertThat(fixture.seen(person, asked).opinions()).hasSize(2);
  }

  @Test
  void letsThoseWhoDecideAtOnceTakeTurns() throws Exception {
    ExecutorService both = Executors.newFixedThreadPool(3);
    try {
      List<Callable<OpinionOutcome>> acts =
          List.of(
              () -> fixture.give(fixture.victor, asked, true),
              () -> fixture.give(fixture.aline, asked, true),
              () -> fixture.give(fixture.rose, asked, true));

      List<Future<OpinionOutcome>> done = both.invokeAll(acts);

      assertThat(List.of(done.get(0).get(), done.get(1).get(), done.get(2).get()))
          .containsExactlyInAnyOrder(
              OpinionOutcome.GIVEN, OpinionOutcome.DECIDED, OpinionOutcome.CLOSED);
      assertThat(facts()).containsExactly(FactKind.PROVISIONAL_GRANTED);
    } finally {
      both.shutdown();
    }
  }

  @Test
  void doesNotExistForWhoeverTaughtOrAssessedThePersonOrIsThey() {
    fixture.taught(fixture.victor, person);
    fixture.assessed(fixture.aline, person);

    for (PersonId involved : List.of(fixture.victor, fixture.aline, person)) {
      assertThat(fixture.give(involved, asked, true)).isEqualTo(OpinionOutcome.NO_SUCH_CASE);
      assertThat(fixture.in(() -> fixture.committee.find(involved, asked))).isEmpty();
      assertThat(waitingFor(involved)).doesNotContain(asked);
    }
    assertThat(waitingFor(fixture.rose)).contains(asked);
  }

  @Test
  void doesNotExistForTheSupervisorOfTheSiteNorForACoordinatorOfThePracticum() {
    fixture.supervised(fixture.victor, fixture.aline, person);
    PersonId other = fixture.aCandidate();
    DecisionId theirs = fixture.asked(other, Matter.PROVISIONAL);
    fixture.confirmedHours(fixture.karim, other);

    assertThat(fixture.give(fixture.victor, asked, true)).isEqualTo(OpinionOutcome.NO_SUCH_CASE);
    assertThat(fixture.give(fixture.aline, asked, true)).isEqualTo(OpinionOutcome.NO_SUCH_CASE);
    assertThat(fixture.give(fixture.karim, theirs, true)).isEqualTo(OpinionOutcome.NO_SUCH_CASE);
    assertThat(waitingFor(fixture.victor)).contains(theirs).doesNotContain(asked);
    assertThat(waitingFor(fixture.aline)).contains(theirs).doesNotContain(asked);
    assertThat(waitingFor(fixture.karim)).contains(asked).doesNotContain(theirs);
  }

  @Test
  void isLeftToOthersByWhoeverStepsAside() {
    assertThat(fixture.in(() -> fixture.committee.stepAside(fixture.victor, asked))).isTrue();

    assertThat(waitingFor(fixture.victor)).doesNotContain(asked);
    assertThat(fixture.give(fixture.victor, asked, true)).isEqualTo(OpinionOutcome.NO_SUCH_CASE);
    fixture.give(fixture.aline, asked, true);
    assertThat(fixture.in(() -> fixture.committee.stepAside(fixture.aline, asked))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "                          ", "Dix-neuf lettres ok"})
  void asksForReasons(String reasons) {
    assertThat(fixture.in(() -> fixture.opinions.give(fixture.victor, asked, true, reasons)))
        .isEqualTo(OpinionOutcome.REASONS_UNFIT);
  }

  @Test
  void isLeftByWhoeverIsErased() {
    fixture.give(fixture.victor, asked, true);
    String told = fixture.in(() -> fixture.own.export(person)).toString();

    fixture.standing.database.inTransaction(() -> fixture.own.erase(person));

    assertThat(told).contains("provisional");
    assertThat(fixture.in(() -> fixture.decisions.of(person))).isEmpty();
    assertThat(fixture.give(fixture.aline, asked, true)).isEqualTo(OpinionOutcome.NO_SUCH_CASE);
    assertThat(waitingFor(fixture.rose)).doesNotContain(asked);
  }

  @Test
  void staysWhenWhoeverGaveItIsErased() {
    fixture.give(fixture.victor, asked, true);

    fixture.standing.database.inTransaction(() -> fixture.own.erase(fixture.victor));

    assertThat(fixture.give(fixture.aline, asked, true)).isEqualTo(OpinionOutcome.DECIDED);
    assertThat(
            fixture.standing.count(
                "select count(*) from decision_opinion where given_by = ?", fixture.victor))
        .isZero();
  }

  @Test
  void liesSealedInTheDatabase() {
    fixture.give(fixture.victor, asked, true);

    assertThat(
            fixture.standing.count(
                "select count(*) from decision_opinion where case_id = ?"
                    + " and instr(sealed_reasons, 'stage') > 0",
                asked))
        .isZero();
  }

  @Test
  void listsInTheSameStatementsHoweverManyWait() {
    int few = fixture.standing.database.statementsOf(() -> desk(fixture.rose));
    for (int i = 0; i < 3; i++) {
      fixture.give(fixture.victor, fixture.asked(fixture.aCandidate(), Matter.PROVISIONAL), true);
    }

    assertThat(fixture.standing.database.statementsOf(() -> desk(fixture.rose))).isEqualTo(few);
    assertThat(few).isLessThanOrEqualTo(10);
  }

  private CommitteeDesk desk(PersonId member) {
    return fixture.committee.desk(member);
  }

  private List<DecisionId> waitingFor(PersonId member) {
    return fixture.in(() -> desk(member)).waiting().stream().map(CaseLine::id).toList();
  }

  private List<FactKind> facts() {
    return fixture.standing.view(person).history().stream().map(HistoryLine::kind).toList();
  }
}
