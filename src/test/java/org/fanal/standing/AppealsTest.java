package org.fanal.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.standing.CommitteeFixture.REASONS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.standing.FactKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppealsTest {

  private final CommitteeFixture fixture = new CommitteeFixture();
  private final PersonId person = fixture.aCandidate();

  @ParameterizedTest
  @CsvSource({
    "2026-12-21T23:59:59Z, ASKED",
    "2026-12-22T11:59:59Z, ASKED",
    "2026-12-22T12:00:00Z, TOO_LATE"
  })
  void areAskedForUntilTheThirtiethDay(Instant when, AppealOutcome outcome) {
    DecisionId refused = fixture.refused(person);

    fixture.standing.clock.set(when);

    assertThat(fixture.in(() -> fixture.decisions.appeal(person, refused, REASONS, false)))
        .isEqualTo(outcome);
  }

  @Test
  void saysWhenTheAnswerIsDueAndIsAskedForOnce() {
    DecisionId refused = fixture.refused(person);
    fixture.appealed(person, refused);

    assertThat(fixture.in(() -> fixture.decisions.appeal(person, refused, REASONS, false)))
        .isEqualTo(AppealOutcome.ASKED_BEFORE);
    DecisionView seen = fixture.seen(person, refused);
    assertThat(seen.appealUntil()).isEmpty();
    assertThat(seen.appeal().orElseThrow().due()).contains(LocalDate.of(2026, 12, 21));
    assertThat(seen.appeal().orElseThrow().text()).contains(REASONS);
    assertThat(seen.appeal().orElseThrow().companion()).isTrue();
  }

  @Test
  void areForThePersonAloneAndAgainstWhatWentAgainstThem() {
    DecisionId refused = fixture.refused(person);
    PersonId other = fixture.aCandidate();
    DecisionId granted = fixture.certified(other);

    assertThat(fixture.in(() -> fixture.decisions.appeal(other, refused, REASONS, false)))
        .isEqualTo(AppealOutcome.NO_SUCH_DECISION);
    assertThat(fixture.in(() -> fixture.decisions.appeal(other, granted, REASONS, false)))
        .isEqualTo(AppealOutcome.NO_SUCH_DECISION);
    assertThat(fixture.in(() -> fixture.decisions.find(other, refused))).isEmpty();
  }

  @Test
  void goToThreeWhoTookNoPartAndMostOfThemDecide() {
    DecisionId appeal = fixture.appealed(person, fixture.refused(person));

    assertThat(fixture.give(fixture.victor, appeal, true)).isEqualTo(OpinionOutcome.NO_SUCH_CASE);
    assertThat(fixture.in(() -> fixture.committee.desk(fixture.victor)).waiting())
        .extracting(CaseLine::id)
        .doesNotContain(appeal);
    assertThat(fixture.give(fixture.rose, appeal, true)).isEqualTo(OpinionOutcome.GIVEN);
    assertThat(fixture.give(fixture.karim, appeal, false)).isEqualTo(OpinionOutcome.GIVEN);
    assertThat(fixture.give(fixture.lucie, appeal, true)).isEqualTo(OpinionOutcome.DECIDED);

    assertThat(facts()).containsExactly(FactKind.CERTIFICATE_GRANTED);
  }

  @Test
  void leaveTheDecisionAsItIsWhenMostAreAgainst() {
    DecisionId refused = fixture.refused(person);
    DecisionId appeal = fixture.appealed(person, refused);

    fixture.give(fixture.rose, appeal, false);
    fixture.give(fixture.karim, appeal, true);
    fixture.give(fixture.lucie, appeal, false);

    DecisionView heard = fixture.seen(person, refused).appeal().orElseThrow();
    assertThat(heard.inFavour()).contains(false);
    assertThat(heard.opinions()).hasSize(3);
    assertThat(facts()).isEmpty();
    assertThat(fixture.in(() -> fixture.decisions.appeal(person, appeal, REASONS, false)))
        .isEqualTo(AppealOutcome.NO_SUCH_DECISION);
  }

  @Test
  void showTheFirstDecisionToThoseWhoHearThem() {
    DecisionId appeal = fixture.appealed(person, fixture.refused(person));

    CaseView view = fixture.in(() -> fixture.committee.find(fixture.rose, appeal)).orElseThrow();

    assertThat(view.before().orElseThrow().opinions()).hasSize(2);
    assertThat(view.opinions()).isEmpty();
    assertThat(view.text()).contains(REASONS);
  }

  @Test
  void liftASuspension() {
    DecisionId suspension = suspended();
    DecisionId appeal = fixture.appealed(person, suspension);
    fixture.standing.clock.pass(Duration.ofDays(1));

    for (PersonId member : List.of(fixture.karim, fixture.lucie, fixture.simon)) {
      fixture.give(member, appeal, true);
    }

    assertThat(facts())
        .containsExactly(FactKind.CERTIFICATE_GRANTED, FactKind.SUSPENDED, FactKind.REINSTATED);
  }

  @Test
  void suspensionsAreOpenedByWhoeverDecidedAndToldToThePerson() {
    DecisionId granted = fixture.certified(person);
    int before = fixture.letters.size();

    assertThat(open(fixture.rose, granted)).isEqualTo(OpenOutcome.NO_SUCH_CASE);
    assertThat(open(fixture.victor, granted)).isEqualTo(OpenOutcome.OPENED);
    assertThat(open(fixture.aline, granted)).isEqualTo(OpenOutcome.OPENED_BEFORE);

    assertThat(fixture.letters).hasSize(before + 1);
    assertThat(fixture.in(() -> fixture.decisions.of(person)))
        .anySatisfy(
            each -> {
              assertThat(each.matter()).isEqualTo(Matter.SUSPENSION);
              assertThat(each.text()).contains(REASONS);
            });
  }

  @Test
  void whoeverOpensASuspensionLeavesItToOthers() {
    open(fixture.victor, fixture.certified(person));
    DecisionId suspension = suspension();

    assertThat(fixture.give(fixture.victor, suspension, true))
        .isEqualTo(OpinionOutcome.NO_SUCH_CASE);
    assertThat(fixture.in(() -> fixture.committee.desk(fixture.victor)).waiting())
        .extracting(CaseLine::id)
        .doesNotContain(suspension);
    assertThat(fixture.in(() -> fixture.committee.desk(fixture.aline)).waiting())
        .extracting(CaseLine::id)
        .contains(suspension);
  }

  @Test
  void nothingIsAskedForTwiceNorWhereItCannotHappen() {
    fixture.asked(person, Matter.CERTIFICATE);

    assertThat(ask(Matter.CERTIFICATE)).isEqualTo(AskOutcome.ASKED_BEFORE);
    assertThat(ask(Matter.RENEWAL)).isEqualTo(AskOutcome.NOT_POSSIBLE);
    assertThat(ask(Matter.SUSPENSION)).isEqualTo(AskOutcome.NOT_POSSIBLE);
    assertThat(fixture.in(() -> fixture.decisions.askable(person)))
        .extracting(Askable::matter)
        .containsExactly(Matter.PROVISIONAL);
  }

  private AskOutcome ask(Matter matter) {
    return fixture.in(() -> fixture.decisions.ask(person, StandingFixture.PEERS, matter));
  }

  private OpenOutcome open(PersonId member, DecisionId from) {
    return fixture.in(() -> fixture.opening.open(member, from, Matter.SUSPENSION, REASONS));
  }

  private DecisionId suspended() {
    DecisionId granted = fixture.certified(person);
    open(fixture.victor, granted);
    fixture.standing.clock.pass(Duration.ofHours(1));
    DecisionId suspension = suspension();
    fixture.give(fixture.aline, suspension, true);
    fixture.give(fixture.rose, suspension, true);
    return suspension;
  }

  private DecisionId suspension() {
    return fixture.in(() -> fixture.decisions.of(person)).stream()
        .filter(each -> each.matter() == Matter.SUSPENSION)
        .map(DecisionView::id)
        .findFirst()
        .orElseThrow();
  }

  private List<FactKind> facts() {
    return fixture.standing.view(person).history().stream().map(HistoryLine::kind).toList();
  }
}
