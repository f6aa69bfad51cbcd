package org.fanal.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.standing.CommitteeFixture.REASONS;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.standing.FactKind;
import org.fanal.pathway.standing.Status;
import org.junit.jupiter.api.Test;

class PrecautionsTest {

  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  private final CommitteeFixture fixture = new CommitteeFixture();
  private final PersonId person = fixture.aCandidate();
  private final DecisionId certified = fixture.certified(person);

  @Test
  void nothingHappensUntilAnotherMemberConfirms() {
    int letters = fixture.letters.size();

    assertThat(propose(fixture.victor)).isEqualTo(OpenOutcome.OPENED);

    assertThat(status()).isEqualTo(Status.CERTIFIED);
    assertThat(fixture.letters).hasSize(letters);
    assertThat(waitingFor(fixture.victor)).isEmpty();
    assertThat(waitingFor(fixture.rose)).extracting(CaseLine::matter).contains(Matter.PRECAUTION);
    assertThat(give(fixture.victor, Matter.PRECAUTION, true))
        .isEqualTo(OpinionOutcome.GIVEN_BEFORE);
  }

  @Test
  void suspendsAtOnceWhenAnotherConfirmsAndTellsThePersonWhyAndUntilWhen() {
    int letters = fixture.letters.size();
    propose(fixture.victor);
    fixture.standing.clock.pass(A_MINUTE);

    assertThat(give(fixture.rose, Matter.PRECAUTION, true)).isEqualTo(OpinionOutcome.DECIDED);

    assertThat(status()).isEqualTo(Status.SUSPENDED);
    assertThat(view().standing().suspendedUntil()).contains(LocalDate.parse("2026-12-21"));
    assertThat(fixture.letters).hasSize(letters + 1);
    DecisionView told = seen(Matter.PRECAUTION);
    assertThat(told.text()).contains(REASONS);
    assertThat(told.opinions()).hasSize(2);
    assertThat(told.appealUntil()).isPresent();
    assertThat(seen(Matter.SUSPENSION).answerable()).isTrue();
  }

  @Test
  void anotherMemberAgainstItLeavesEverythingAsItIs() {
    propose(fixture.victor);

    assertThat(give(fixture.rose, Matter.PRECAUTION, false)).isEqualTo(OpinionOutcome.DECIDED);

    assertThat(status()).isEqualTo(Status.CERTIFIED);
    assertThat(all()).doesNotContain(Matter.SUSPENSION);
  }

  @Test
  void whoTookItDecidesNothingOfWhatFollows() {
    taken();

    for (PersonId member : List.of(fixture.victor, fixture.rose)) {
      assertThat(give(member, Matter.SUSPENSION, true)).isEqualTo(OpinionOutcome.NO_SUCH_CASE);
    }
    assertThat(waitingFor(fixture.karim)).extracting(CaseLine::matter).contains(Matter.SUSPENSION);
  }

  @Test
  void endsByItselfAfterThirtyDays() {
    taken();

    fixture.standing.clock.pass(Duration.ofDays(30).minus(Duration.ofHours(13)));
    Status before = status();
    fixture.standing.clock.pass(Duration.ofDays(1));

    assertThat(before).isEqualTo(Status.SUSPENDED);
    assertThat(status()).isEqualTo(Status.CERTIFIED);
    assertThat(view().turns()).last().satisfies(turn -> assertThat(turn.isRelease()).isTrue());
    assertThat(propose(fixture.victor)).isEqualTo(OpenOutcome.NOT_POSSIBLE);
  }

  @Test
  void endsAtOnceWhenTheOthersDecideAgainstASuspension() {
    taken();

    give(fixture.karim, Matter.SUSPENSION, false);
    give(fixture.lucie, Matter.SUSPENSION, false);

    assertThat(status()).isEqualTo(Status.CERTIFIED);
    assertThat(facts()).endsWith(FactKind.SUSPENDED_AS_PRECAUTION, FactKind.REINSTATED);
  }

  @Test
  void staysWhenTheOthersDecideForASuspension() {
    taken();

    give(fixture.karim, Matter.SUSPENSION, true);
    give(fixture.lucie, Matter.SUSPENSION, true);
    fixture.standing.clock.pass(Duration.ofDays(40));

    assertThat(status()).isEqualTo(Status.SUSPENDED);
    assertThat(view().standing().isPrecaution()).isFalse();
  }

  @Test
  void anAppealAgainstItThatIsUpheldEndsIt() {
    taken();
    DecisionId appeal = fixture.appealed(person, seen(Matter.PRECAUTION).id());

    for (PersonId member : List.of(fixture.aline, fixture.karim, fixture.lucie)) {
      fixture.standing.clock.pass(A_MINUTE);
      fixture.give(member, appeal, true);
    }

    assertThat(status()).isEqualTo(Status.CERTIFIED);
  }

  @Test
  void anAppealAgainstItDoesNotUndoASuspensionThatWasDecidedSince() {
    taken();
    DecisionId appeal = fixture.appealed(person, seen(Matter.PRECAUTION).id());
    give(fixture.karim, Matter.SUSPENSION, true);
    give(fixture.lucie, Matter.SUSPENSION, true);

    assertThat(fixture.give(fixture.aline, appeal, true)).isEqualTo(OpinionOutcome.NOT_POSSIBLE);
    assertThat(status()).isEqualTo(Status.SUSPENDED);
  }

  @Test
  void thePersonIsHeardInTheirOwnWordsUntilItIsDecided() {
    taken();
    DecisionId suspension = seen(Matter.SUSPENSION).id();

    AnswerOutcome shortly = answer(person, suspension, "Non.");
    AnswerOutcome stranger = answer(fixture.simon, suspension, "Ce n’est pas ce qui est arrivé.");
    AnswerOutcome said = answer(person, suspension, "Ce n’est pas ce qui est arrivé.");
    CaseView read =
        fixture.in(() -> fixture.committee.find(fixture.karim, suspension)).orElseThrow();
    give(fixture.karim, Matter.SUSPENSION, false);
    give(fixture.lucie, Matter.SUSPENSION, false);

    assertThat(shortly).isEqualTo(AnswerOutcome.TEXT_UNFIT);
    assertThat(stranger).isEqualTo(AnswerOutcome.NO_SUCH_CASE);
    assertThat(said).isEqualTo(AnswerOutcome.KEPT);
    assertThat(read.answer()).contains("Ce n’est pas ce qui est arrivé.");
    assertThat(read.companion()).isTrue();
    assertThat(answer(person, suspension, "Encore une chose à vous dire."))
        .isEqualTo(AnswerOutcome.TOO_LATE);
    assertThat(answer(person, certified, "Encore une chose à vous dire."))
        .isEqualTo(AnswerOutcome.TOO_LATE);
  }

  @Test
  void whatWasAnsweredStaysOnceSomebodyGaveAnOpinionOnIt() {
    taken();
    DecisionId suspension = seen(Matter.SUSPENSION).id();

    answer(person, suspension, "Ce n’est pas ce qui est arrivé.");
    answer(person, suspension, "Ce n’est pas arrivé ainsi.");
    give(fixture.karim, Matter.SUSPENSION, true);
    DecisionView fixed = seen(Matter.SUSPENSION);
    answer(person, suspension, "Encore une chose à vous dire.");

    assertThat(fixed.answerFixed()).isTrue();
    assertThat(fixed.answer()).contains("Ce n’est pas arrivé ainsi.");
    assertThat(seen(Matter.SUSPENSION).answer().orElseThrow())
        .matches(
            "Ce n’est pas arrivé ainsi\\.\\n\\n[-0-9]{10} [:0-9]{5} UTC\\n"
                + "Encore une chose à vous dire\\.");
  }

  @Test
  void isNotProposedWhileASuspensionWaitsNorTheOtherWayRound() {
    OpenOutcome suspension = open(fixture.victor, Matter.SUSPENSION);
    OpenOutcome beside = propose(fixture.victor);
    give(fixture.karim, Matter.SUSPENSION, false);
    give(fixture.lucie, Matter.SUSPENSION, false);
    OpenOutcome after = propose(fixture.victor);
    OpenOutcome again = open(fixture.victor, Matter.SUSPENSION);

    assertThat(suspension).isEqualTo(OpenOutcome.OPENED);
    assertThat(beside).isEqualTo(OpenOutcome.NOT_POSSIBLE);
    assertThat(after).isEqualTo(OpenOutcome.OPENED);
    assertThat(again).isEqualTo(OpenOutcome.NOT_POSSIBLE);
  }

  @Test
  void isNotTakenWhileASuspensionWaits() {
    propose(fixture.victor);
    fixture.standing.change(
        "insert into decision_case (id, person_id, programme, matter, open_matter, opened_by,"
            + " opened_at, companion)"
            + " values (?, ?, 'peers', 'SUSPENSION', 'SUSPENSION', ?, ?, false)",
        UUID.randomUUID(),
        person,
        fixture.aline,
        fixture.standing.clock.instant());

    assertThat(give(fixture.rose, Matter.PRECAUTION, true)).isEqualTo(OpinionOutcome.NOT_POSSIBLE);
    assertThat(status()).isEqualTo(Status.CERTIFIED);
  }

  @Test
  void aProposalThatNobodyConfirmedInAWeekIsNotTakenAndAnotherCanBeMade() {
    propose(fixture.victor);
    DecisionId proposal = seen(Matter.PRECAUTION).id();
    fixture.standing.clock.pass(Duration.ofDays(7).minus(A_MINUTE));
    List<DecisionId> shortly = fixture.in(fixture.lapsing::due);
    fixture.standing.clock.pass(A_MINUTE);
    OpinionOutcome late = fixture.give(fixture.rose, proposal, true);
    List<DecisionId> due = fixture.in(fixture.lapsing::due);
    fixture.standing.database.inTransaction(() -> fixture.lapsing.lapse(proposal));

    assertThat(shortly).doesNotContain(proposal);
    assertThat(late).isEqualTo(OpinionOutcome.NOT_POSSIBLE);
    assertThat(due).contains(proposal);
    assertThat(seen(Matter.PRECAUTION).inFavour()).contains(false);
    assertThat(status()).isEqualTo(Status.CERTIFIED);
    assertThat(propose(fixture.victor)).isEqualTo(OpenOutcome.OPENED);
  }

  private AnswerOutcome answer(PersonId by, DecisionId decision, String text) {
    return fixture.in(() -> fixture.answers.say(by, decision, text, true));
  }

  private void taken() {
    propose(fixture.victor);
    fixture.standing.clock.pass(A_MINUTE);
    give(fixture.rose, Matter.PRECAUTION, true);
    fixture.standing.clock.pass(A_MINUTE);
  }

  private OpenOutcome propose(PersonId member) {
    return open(member, Matter.PRECAUTION);
  }

  private OpenOutcome open(PersonId member, Matter matter) {
    fixture.standing.clock.pass(A_MINUTE);
    return fixture.in(() -> fixture.opening.open(member, certified, matter, REASONS));
  }

  private OpinionOutcome give(PersonId member, Matter matter, boolean inFavour) {
    fixture.standing.clock.pass(A_MINUTE);
    return fixture.give(member, seen(matter).id(), inFavour);
  }

  private DecisionView seen(Matter matter) {
    return fixture.in(() -> fixture.decisions.of(person)).stream()
        .filter(each -> each.matter() == matter)
        .findFirst()
        .orElseThrow();
  }

  private List<Matter> all() {
    return fixture.in(() -> fixture.decisions.of(person)).stream()
        .map(DecisionView::matter)
        .toList();
  }

  private List<FactKind> facts() {
    return view().history().stream().map(HistoryLine::kind).toList();
  }

  private List<CaseLine> waitingFor(PersonId member) {
    List<DecisionId> about =
        fixture.in(() -> fixture.decisions.of(person)).stream().map(DecisionView::id).toList();
    return fixture.in(() -> fixture.committee.desk(member)).waiting().stream()
        .filter(line -> about.contains(line.id()))
        .toList();
  }

  private Status status() {
    return view().standing().status();
  }

  private StandingView view() {
    return fixture.standing.view(person);
  }
}
