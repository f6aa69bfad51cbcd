package org.fanal.web.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.fanal.credentials.Wording;
import org.fanal.disclosure.Audience;
import org.fanal.disclosure.Claim;
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
    assertThat(form.audience()).isEqualTo(Audience.Kind.BEARER);
    assertThat(form.claims()).isEmpty();
    assertThat(form.hasMore()).isTrue();
    assertThat(ShareForm.untouched(Language.EN, true).hasMore()).isFalse();
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

  /** In the evening of Montréal it is tomorrow in UTC. */
  @ParameterizedTest
  @CsvSource({
    "'', ",
    "2026-11-20, ",
    "2026-11-21, ",
    "2026-11-22, 2026-11-22",
    "2026-11-19, 2026-11-19",
    "soon, ",
    "2026-02-30, "
  })
  void beginsAtOnceUnlessADayToComeIsChosen(String sent, LocalDate first) {
    ShareForm form = read(Map.of("from", sent));

    assertThat(form.firstDay(LocalDate.of(2026, 11, 21))).isEqualTo(Optional.ofNullable(first));
    assertThat(form.hasUnreadableDay()).isEqualTo(sent.equals("soon") || sent.endsWith("-30"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', false",
    "1, false",
    "999, false",
    "1000, false",
    "-1, true",
    "1e3, true",
    "a, true"
  })
  void countsOpeningsInWholeNumbers(String sent, boolean isUnreadable) {
    assertThat(read(Map.of("mostOpenings", sent)).hasUnreadableOpenings()).isEqualTo(isUnreadable);
  }

  @Test
  void readsWhatTheHolderTicked() {
    ShareForm form = read(Map.of("hours", "yes", "practicum", "yes", "audience", "PERSON"));

    assertThat(form.claims()).containsExactlyInAnyOrder(Claim.HOURS, Claim.PRACTICUM);
    assertThat(form.audience()).isEqualTo(Audience.Kind.PERSON);
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
