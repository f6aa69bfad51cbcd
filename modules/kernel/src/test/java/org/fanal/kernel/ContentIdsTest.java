package org.fanal.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentIdsTest {

  @ParameterizedTest
  @ValueSource(strings = {"m1", "m1-q01", "clinical-or-personal"})
  void acceptsLowerCaseWordsJoinedByHyphens(String id) {
    assertThat(ContentIds.isValid(id)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "M1", "-a", "a-", "a--b", "é", "a/b", "a b", "../a"})
  void refusesWhatWouldNotFitAnAddressOrAFileName(String id) {
    assertThat(ContentIds.isValid(id)).isFalse();
  }

  @Test
  void refusesIdsLongerThanTheirColumn() {
    assertThat(ContentIds.isValid("a".repeat(60))).isTrue();
    assertThat(ContentIds.isValid("a".repeat(61))).isFalse();
  }

  @Test
  void anIdCannotBeMadeOfSomethingElse() {
    assertThatThrownBy(() -> new ModuleId("M 1")).isInstanceOf(IllegalArgumentException.class);
  }
}
