package org.fanal.pathway.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.fanal.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProofSampleTest {

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "10, 1", "11, 2", "100, 10", "101, 11"})
  void looksAtOneInTenRoundedUp(int people, int looked) {
    assertThat(ProofSample.OF_THE_PROGRAMME.of(people(people), 1)).hasSize(looked);
  }

  @Test
  void isTheSameInWhateverOrderTheyCome() {
    List<PersonId> shuffled = new ArrayList<>(people(200));
    Collections.shuffle(shuffled, new Random(3));

    assertThat(ProofSample.OF_THE_PROGRAMME.of(shuffled, 42))
        .isEqualTo(ProofSample.OF_THE_PROGRAMME.of(people(200), 42));
  }

  @Test
  void looksAtEachNowAndThen() {
    Set<PersonId> seen = new HashSet<>();
    for (long seed = 0; seed < 100; seed++) {
      seen.addAll(ProofSample.OF_THE_PROGRAMME.of(people(50), seed));
    }

    assertThat(seen).hasSize(50);
    assertThat(ProofSample.OF_THE_PROGRAMME.of(people(50), 1))
        .isNotEqualTo(ProofSample.OF_THE_PROGRAMME.of(people(50), 2));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 101})
  void refusesWhatIsNoShare(int percent) {
    assertThatThrownBy(() -> new ProofSample(percent)).hasMessage("Not a share: " + percent);
  }

  private static List<PersonId> people(int count) {
    return LongStream.range(0, count).mapToObj(i -> new PersonId(new UUID(1, i))).toList();
  }
}
