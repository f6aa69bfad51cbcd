package org.fanal.courseware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.fanal.kernel.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByRegionTest {

  private final ByRegion<String> some =
      new ByRegion<>(Map.of(Region.CA, "canada", Region.FR, "france", Region.OTHER, "everywhere"));

  @ParameterizedTest
  @CsvSource({"CA_QC,canada", "CA,canada", "FR,france", "US,everywhere", "OTHER,everywhere"})
  void isTheNearestOneForSomebodyWhoLivesThere(Region region, String variant) {
    assertThat(some.in(region)).isEqualTo(variant);
  }

  @Test
  void leavesTheOthersElsewhereInTheirOrder() {
    assertThat(some.elsewhere(Region.CA_QC)).containsExactly(Region.FR, Region.OTHER);
    assertThat(some.elsewhere(Region.US)).containsExactly(Region.CA, Region.FR);
  }

  @Test
  void isNeverForNoRegion() {
    assertThatThrownBy(() -> new ByRegion<>(Map.of())).isInstanceOf(IllegalArgumentException.class);
  }
}
