package org.fanal.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fanal.assessment.Opening.AlreadyMastered;
import org.fanal.assessment.Opening.MayStart;
import org.fanal.assessment.Opening.NeedsTalk;
import org.fanal.assessment.Opening.Resume;
import org.fanal.assessment.Opening.WaitUntil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptPolicyTest {

  private static final Instant SUBMITTED = Instant.parse("2026-11-21T14:31:00Z");
  private static final Instant A_DAY_LATER = SUBMITTED.plus(Duration.ofHours(24));
  private static final AttemptPolicy POLICY = AttemptPolicy.OF_THE_PROGRAMME;
  private static final AttemptId OPEN = new AttemptId(new UUID(0, 1));

  @Test
  void opensAtOnceForThoseWhoNeverTried() {
    assertThat(POLICY.opening(AttemptHistory.none(), SUBMITTED)).isEqualTo(new MayStart(3));
  }

  @ParameterizedTest
  @CsvSource({"-86400,false", "-1,false", "0,true", "1,true"})
  void opensTwentyFourHoursAfterTheSubmission(int secondsFromThen, boolean opens) {
    Opening opening = POLICY.opening(submitted(1, 0), A_DAY_LATER.plusSeconds(secondsFromThen));

    assertThat(opening).isEqualTo(opens ? new MayStart(2) : new WaitUntil(A_DAY_LATER));
  }

  @ParameterizedTest(name = "{0} submitted, {1} talks: {2} left")
  @CsvSource({
    "1,0,2", "2,0,1", "3,1,3", "4,1,2", "5,1,1", "6,2,3", "8,2,1", "9,3,3", "1,1,2", "3,2,3"
  })
  void saysHowManyAttemptsThereAreBeforeATalk(int submitted, int talks, int left) {
    assertThat(POLICY.opening(submitted(submitted, talks), A_DAY_LATER))
        .isEqualTo(new MayStart(left));
  }

  @ParameterizedTest
  @CsvSource({"3,0", "6,1", "9,2"})
  void needsATalkOnceTheAttemptsAreUsed(int submitted, int talks) {
    AttemptHistory used = submitted(submitted, talks);

    assertThat(POLICY.needsTalk(used)).isTrue();
    assertThat(POLICY.opening(used, SUBMITTED)).isEqualTo(new NeedsTalk(A_DAY_LATER));
    assertThat(POLICY.opening(used, A_DAY_LATER.plusSeconds(1)))
        .isEqualTo(new NeedsTalk(A_DAY_LATER));
  }

  @ParameterizedTest
  @CsvSource({"-1,false", "0,true", "1,true"})
  void aTalkDoesNotShortenTheWait(int secondsFromThen, boolean opens) {
    Opening opening = POLICY.opening(submitted(3, 1), A_DAY_LATER.plusSeconds(secondsFromThen));

    assertThat(opening).isEqualTo(opens ? new MayStart(3) : new WaitUntil(A_DAY_LATER));
  }

  @ParameterizedTest
  @CsvSource({"0,0", "1,0", "2,0", "3,1"})
  void goesOnWithTheOpenAttemptAtAnyTime(int submitted, int talks) {
    AttemptHistory history = history(Optional.of(OPEN), submitted, talks, false);

    assertThat(POLICY.opening(history, SUBMITTED)).isEqualTo(new Resume(OPEN));
    assertThat(POLICY.needsTalk(history)).isFalse();
  }

  @Test
  void asksNothingMoreOfThoseWhoMasteredIt() {
    AttemptHistory history = history(Optional.empty(), 3, 0, true);

    assertThat(POLICY.opening(history, SUBMITTED)).isEqualTo(new AlreadyMastered());
    assertThat(POLICY.needsTalk(history)).isFalse();
  }

  @Test
  void followsOtherValues() {
    AttemptPolicy other = new AttemptPolicy(1, Duration.ZERO, 2);

    assertThat(other.opening(AttemptHistory.none(), SUBMITTED)).isEqualTo(new MayStart(1));
    assertThat(other.opening(submitted(1, 0), SUBMITTED)).isEqualTo(new NeedsTalk(SUBMITTED));
    assertThat(other.opening(submitted(1, 1), SUBMITTED)).isEqualTo(new MayStart(2));
    assertThat(other.opening(submitted(2, 1), SUBMITTED)).isEqualTo(new MayStart(1));
  }

  @Test
  void refusesValuesThatWouldLockSomebodyOut() {
    for (int[] attempts : new int[][] {{0, 3}, {3, 0}}) {
      assertThatThrownBy(() -> new AttemptPolicy(attempts[0], Duration.ZERO, attempts[1]))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> new AttemptPolicy(3, Duration.ofSeconds(-1), 3))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesAHistoryThatContradictsItself() {
    assertThatThrownBy(() -> history(Optional.empty(), -1, 0, false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new AttemptHistory(Optional.empty(), 1, Optional.empty(), 0, false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static AttemptHistory submitted(int attempts, int talks) {
    return history(Optional.empty(), attempts, talks, false);
  }

  private static AttemptHistory history(
      Optional<AttemptId> open, int submitted, int talks, boolean mastered) {
    Optional<Instant> last = submitted > 0 ? Optional.of(SUBMITTED) : Optional.empty();
    return new AttemptHistory(open, submitted, last, talks, mastered);
  }
}
