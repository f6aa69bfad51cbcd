package org.fanal.pathway.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fanal.pathway.requirement.HourKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearningRecordTest {

  private static final HourKind ETHICS = new HourKind("ethics");
  private static final HourKind RIGHTS = new HourKind("quality-rights");
  private static final Map<HourKind, Duration> MOST = Map.of(RIGHTS, Duration.ofHours(8));

  @Test
  void addsUpByKind() {
    assertThat(
            counted(
                entry("2026-05-01", ETHICS, 90),
                entry("2026-06-01", RIGHTS, 60),
                entry("2027-05-01", ETHICS, 45)))
        .isEqualTo(Map.of(ETHICS, Duration.ofMinutes(135), RIGHTS, Duration.ofHours(1)));
  }

  @ParameterizedTest
  @CsvSource({"479, 479", "480, 480", "481, 480", "960, 480"})
  void countsACappedKindUpToItsMost(int minutes, int counted) {
    assertThat(counted(entry("2026-05-01", RIGHTS, minutes)).get(RIGHTS))
        .isEqualTo(Duration.ofMinutes(counted));
  }

  @Test
  void capsTheSumAndNotEachEntry() {
    assertThat(counted(entry("2026-05-01", RIGHTS, 300), entry("2026-05-02", RIGHTS, 300)))
        .isEqualTo(Map.of(RIGHTS, Duration.ofHours(8)));
  }

  @ParameterizedTest
  @CsvSource({"2026-02-28, false", "2026-03-01, true", "2028-03-01, true", "2028-03-02, false"})
  void looksAtThePeriodOnly(String day, boolean counts) {
    assertThat(counted(entry(day, ETHICS, 60)).containsKey(ETHICS)).isEqualTo(counts);
  }

  @ParameterizedTest
  @CsvSource({"0", "-1"})
  void refusesNoTimeAtAll(int minutes) {
    assertThatThrownBy(() -> entry("2026-05-01", ETHICS, minutes))
        .hasMessageStartingWith("Learned for");
  }

  private static Map<HourKind, Duration> counted(LearningEntry... entries) {
    return new LearningRecord(List.of(entries))
        .counted(LocalDate.parse("2026-03-01"), LocalDate.parse("2028-03-01"), MOST);
  }

  private static LearningEntry entry(String day, HourKind kind, int minutes) {
    return new LearningEntry(LocalDate.parse(day), kind, Duration.ofMinutes(minutes));
  }
}
