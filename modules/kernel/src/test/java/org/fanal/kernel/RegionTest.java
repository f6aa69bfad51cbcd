package org.fanal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegionTest {

  @Test
  void fallsBackFromQuebecToCanadaToGeneral() {
    assertThat(Region.CA_QC.fallbacks()).containsExactly(Region.CA_QC, Region.CA, Region.OTHER);
  }

  @ParameterizedTest
  @EnumSource(Region.class)
  void isFoundByItsCodeAndEndsInGeneral(Region region) {
    assertThat(Region.of(region.code())).contains(region);
    assertThat(region.fallbacks()).startsWith(region).endsWith(Region.OTHER);
  }
}
