package org.fanal.web.trainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.web.trainer.PersonLineFixture.somebody;

import java.util.Optional;
import org.fanal.kernel.Language;
import org.fanal.pathway.Reason.AskedForTalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineFilterTest {

  private static final PersonLine MAELLE =
      PersonLine.of(somebody("Maëlle Gagnon", new AskedForTalk()), Language.FR);

  @ParameterizedTest
  @CsvSource({
    "'', '', true",
    "maelle, '', true",
    "GAGNON maë, '', true",
    "'  parler ', '', true",
    "samir, '', false",
    "maelle samir, '', false",
    "'', asked, true",
    "'', any, true",
    "'', quiet, false",
    "maelle, quiet, false",
    "'', nonsense, true"
  })
  void showsWhoeverHoldsEveryWordAndTheReason(String words, String reason, boolean shown) {
    assertThat(new LineFilter(words, reason).shows(MAELLE)).isEqualTo(shown);
  }

  @Test
  void hidesWhoeverNeedsNothingWhenAnyReasonIsAskedFor() {
    PersonLine atEase = PersonLine.of(somebody("Rowan"), Language.EN);

    assertThat(new LineFilter("", LineFilter.ANY).shows(atEase)).isFalse();
  }

  @Test
  void takesMissingFieldsForEmptyOnesAndBoundsLongOnes() {
    assertThat(LineFilter.of(Optional.empty(), Optional.empty()).isOn()).isFalse();
    assertThat(new LineFilter("x".repeat(5000), "").words()).hasSize(100);
  }
}
