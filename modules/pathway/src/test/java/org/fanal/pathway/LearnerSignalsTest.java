package org.fanal.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.pathway.PathwayFixture.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fanal.pathway.LearnerSignals.Patience;
import org.fanal.pathway.Reason.AskedForTalk;
import org.fanal.pathway.Reason.CheckNeedsTalk;
import org.fanal.pathway.Reason.NotStarted;
import org.fanal.pathway.Reason.QuietForDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearnerSignalsTest {

  private static final long DAY = Duration.ofDays(1).toSeconds();

  @ParameterizedTest(name = "quiet for {0} days and {1} s")
  @CsvSource({"0,0,-", "14,-1,-", "14,0,14", "14,1,14", "15,-1,14", "15,0,15", "400,0,400"})
  void noticesFourteenQuietDays(int days, int seconds, String reported) {
    Instant last = NOW.minusSeconds(days * DAY + seconds);

    List<Reason> reasons = reasons(active(last, false, false, false));

    assertThat(reasons)
        .isEqualTo(
            reported.equals("-") ? List.of() : List.of(new QuietForDays(Long.parseLong(reported))));
  }

  @ParameterizedTest(name = "enrolled {0} days and {1} s ago")
  @CsvSource({"0,0,false", "7,-1,false", "7,0,true", "7,1,true", "30,0,true"})
  void noticesSevenDaysWithoutAStart(int days, int seconds, boolean noticed) {
    Instant enrolled = NOW.minusSeconds(days * DAY + seconds);
    LearnerSignals signals = new LearnerSignals(enrolled, Optional.empty(), false, false, false);

    assertThat(reasons(signals)).isEqualTo(noticed ? List.of(new NotStarted()) : List.of());
  }

  @Test
  void putsTheMostPressingReasonFirst() {
    Instant longAgo = NOW.minus(Duration.ofDays(20));

    assertThat(reasons(active(longAgo, true, true, false)))
        .containsExactly(new AskedForTalk(), new CheckNeedsTalk(), new QuietForDays(20));
  }

  @Test
  void findsNothingInTheSilenceOfThoseWhoFinished() {
    Instant longAgo = NOW.minus(Duration.ofDays(20));

    assertThat(reasons(active(longAgo, false, false, true))).isEmpty();
    assertThat(reasons(active(longAgo, true, false, true))).containsExactly(new AskedForTalk());
  }

  @Test
  void findsNothingForThoseWhoAreAtIt() {
    assertThat(reasons(active(NOW, false, false, false))).isEmpty();
  }

  @Test
  void isAsPatientAsItIsTold() {
    LearnerSignals signals = active(NOW.minus(Duration.ofDays(3)), false, false, false);
    Patience threeDays = new Patience(Duration.ofDays(3), Duration.ofDays(1));

    assertThat(signals.reasons(threeDays, NOW)).containsExactly(new QuietForDays(3));
  }

  private static LearnerSignals active(
      Instant last, boolean talkAskedFor, boolean checkAwaitsTalk, boolean finished) {
    Instant enrolled = last.minus(Duration.ofDays(60));
    return new LearnerSignals(enrolled, Optional.of(last), talkAskedFor, checkAwaitsTalk, finished);
  }

  private static List<Reason> reasons(LearnerSignals signals) {
    return signals.reasons(Patience.OF_THE_PROGRAMME, NOW);
  }
}
