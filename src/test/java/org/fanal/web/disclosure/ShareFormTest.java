package org.fanal.web.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.fanal.credentials.Wording;
import org.fanal.disclosure.NameShown;
import org.fanal.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareFormTest {

  @Test
  void showsLeastUnlessTheHolderChooses() {
    ShareForm form = read(Map.of());

    assertThat(form.wording()).isEqualTo(Wording.NEUTRAL);
    assertThat(form.name()).isEqualTo(NameShown.NONE);
    assertThat(form.language()).isEqualTo(Language.EN);
    assertThat(form.days()).isEqualTo(30);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "full", "FULL ", "<script>", "0", "NULL"})
  void takesWhatNoBrowserSendsForTheDefault(String hostile) {
    ShareForm form =
        read(Map.of("wording", hostile, "name", hostile, "language", hostile, "days", hostile));

    assertThat(form).isEqualTo(read(Map.of()));
  }

  @ParameterizedTest
  @CsvSource({"7, 7", "30, 30", "90, 90", "91, 30", "-7, 30", "7.0, 30", "007, 30"})
  void offersThreeLengths(String sent, int days) {
    assertThat(read(Map.of("days", sent)).days()).isEqualTo(days);
  }

  @Test
  void readsWhatTheHolderChose() {
    ShareForm form = read(Map.of("wording", "FULL", "name", "INITIALS", "language", "fr"));

    assertThat(form.wording()).isEqualTo(Wording.FULL);
    assertThat(form.name()).isEqualTo(NameShown.INITIALS);
    assertThat(form.language()).isEqualTo(Language.FR);
  }

  private static ShareForm read(Map<String, String> fields) {
    return ShareForm.read(name -> Optional.ofNullable(fields.get(name)), Language.EN);
  }
}
