package org.fanal.web.trainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.web.trainer.PersonLineFixture.somebody;

import java.util.Comparator;
import java.util.stream.Stream;
import org.fanal.kernel.Language;
import org.fanal.pathway.Reason.AskedForTalk;
import org.fanal.pathway.Reason.CheckNeedsTalk;
import org.fanal.pathway.Reason.NotStarted;
import org.fanal.pathway.Reason.QuietForDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "14 | Pas de visite depuis deux semaines. | No visit for two weeks.",
        "20 | Pas de visite depuis deux semaines. | No visit for two weeks.",
        "21 | Pas de visite depuis 3 semaines. | No visit for 3 weeks.",
        "400 | Pas de visite depuis 57 semaines. | No visit for 57 weeks."
      })
  void saysSilenceInWeeks(long days, String french, String english) {
    assertThat(line(Language.FR, days).why()).isEqualTo(french);
    assertThat(line(Language.EN, days).why()).isEqualTo(english);
  }

  @Test
  void saysWhereSomebodyIsWhoOpenedNothing() {
    PersonLine line = PersonLine.of(somebody("Ariane"), Language.EN);

    assertThat(line.place()).isEqualTo("Nothing started yet");
    assertThat(line.reasons()).isEmpty();
  }

  @Test
  void putsWhoAskedBeforeWhoWaitsBeforeWhoIsSilent() {
    Stream<PersonLine> lines =
        Stream.of(
                somebody("at ease"),
                somebody("new", new NotStarted()),
                somebody("quiet", new QuietForDays(20)),
                somebody("talk", new CheckNeedsTalk(), new QuietForDays(20)),
                somebody("asked", new AskedForTalk(), new CheckNeedsTalk()))
            .map(row -> PersonLine.of(row, Language.EN));

    assertThat(lines.sorted(Comparator.comparingInt(PersonLine::need)).map(PersonLine::name))
        .containsExactly("asked", "talk", "quiet", "new", "at ease");
  }

  @Test
  void keepsForTodayOnlyWhatATrainerCanAnswer() {
    PersonLine line =
        PersonLine.of(somebody("Lucie", new AskedForTalk(), new QuietForDays(20)), Language.FR);

    assertThat(line.onlyWaiting().why()).isEqualTo("Souhaite vous parler.");
  }

  private static PersonLine line(Language language, long days) {
    return PersonLine.of(somebody("Lucie", new QuietForDays(days)), language);
  }
}
