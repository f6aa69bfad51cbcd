package org.fanal.disclosure.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.fanal.disclosure.model.WaitingAnswers.Question;
import org.fanal.disclosure.model.WaitingAnswers.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingAnswersTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  private final WaitingAnswers<String> waiting = new WaitingAnswers<>(Duration.ofMinutes(5), 3, 2);

  @Test
  void isAnsweredOnceAndReadOnce() {
    Question question = waiting.ask("a", NOW).orElseThrow();

    assertThat(waiting.stage(question.handle(), NOW)).isEqualTo(Stage.WAITING);
    assertThat(waiting.claim(question.state(), NOW)).contains(question);
    assertThat(waiting.claim(question.state(), NOW)).as("claimed already").isEmpty();
    assertThat(waiting.find(question.id(), NOW)).as("asked no more").isEmpty();
    waiting.answer(question, Optional.of("yes"));

    assertThat(waiting.stage(question.handle(), NOW)).isEqualTo(Stage.ANSWERED);
    assertThat(waiting.take(question.handle(), NOW)).contains("yes");
    assertThat(waiting.take(question.handle(), NOW)).as("read already").isEmpty();
    assertThat(waiting.stage(question.handle(), NOW)).isEqualTo(Stage.GONE);
  }

  @Test
  void isReadByItsHandleAloneAndAnsweredByItsStateAlone() {
    Question question = waiting.ask("a", NOW).orElseThrow();

    for (String other : new String[] {question.id(), question.nonce(), question.state(), ""}) {
      assertThat(waiting.stage(other, NOW)).isEqualTo(Stage.GONE);
    }
    for (String other : new String[] {question.id(), question.nonce(), question.handle(), ""}) {
      assertThat(waiting.claim(other, NOW)).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"299, true, WAITING", "300, false, GONE", "301, false, GONE"})
  void waitsForFiveMinutes(int seconds, boolean answerable, Stage stage) {
    Question question = waiting.ask("a", NOW).orElseThrow();
    Instant later = NOW.plusSeconds(seconds);

    assertThat(waiting.stage(question.handle(), later)).isEqualTo(stage);
    assertThat(waiting.find(question.id(), later).isPresent()).isEqualTo(answerable);
    assertThat(waiting.claim(question.state(), later).isPresent()).isEqualTo(answerable);
  }

  @ParameterizedTest
  @CsvSource({"359, true", "360, false"})
  void keepsAnAnswerForAMinuteMore(int seconds, boolean kept) {
    Question question = waiting.ask("a", NOW).orElseThrow();
    waiting.claim(question.state(), NOW);
    waiting.answer(question, Optional.of("yes"));

    assertThat(waiting.take(question.handle(), NOW.plusSeconds(seconds)).isPresent())
        .isEqualTo(kept);
  }

  @Test
  void takesNoMoreThanItHasRoomForUntilTheOldestIsForgotten() {
    waiting.ask("a", NOW);
    waiting.ask("b", NOW.plusSeconds(1));
    waiting.ask("c", NOW.plusSeconds(1));

    assertThat(waiting.ask("d", NOW.plusSeconds(359))).isEmpty();
    assertThat(waiting.ask("d", NOW.plusSeconds(360))).isPresent();
  }

  @Test
  void takesNoMoreOfOneClientThanItsPart() {
    waiting.ask("a", NOW);
    Question second = waiting.ask("a", NOW).orElseThrow();

    assertThat(waiting.ask("a", NOW)).isEmpty();
    assertThat(waiting.ask("b", NOW)).isPresent();
    waiting.take(second.handle(), NOW);
    assertThat(waiting.ask("a", NOW)).isPresent();
  }
}
