package org.fanal.standing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanal.kernel.PersonId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InvolvedTest {

  private static final PersonId PERSON = new PersonId(new UUID(0, 1));
  private static final PersonId TRAINER = new PersonId(new UUID(0, 2));
  private static final PersonId ASSESSOR = new PersonId(new UUID(0, 3));
  private static final PersonId FIRST = new PersonId(new UUID(0, 4));
  private static final PersonId FRIEND = new PersonId(new UUID(0, 5));
  private static final PersonId STRANGER = new PersonId(new UUID(0, 6));

  static Stream<Arguments> barred() {
    return Stream.of(
        Arguments.of("themselves", PERSON, Optional.of(Bar.SELF)),
        Arguments.of("who taught", TRAINER, Optional.of(Bar.TAUGHT)),
        Arguments.of("who assessed", ASSESSOR, Optional.of(Bar.ASSESSED)),
        Arguments.of("who decided before", FIRST, Optional.of(Bar.TOOK_PART)),
        Arguments.of("who stepped aside", FRIEND, Optional.of(Bar.STEPPED_ASIDE)),
        Arguments.of("anybody else", STRANGER, Optional.empty()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("barred")
  void keepsFromDecidingWhoeverHasAStake(String who, PersonId decider, Optional<Bar> bar) {
    Involved involved =
        new Involved(PERSON, Set.of(TRAINER), Set.of(ASSESSOR), Set.of(FIRST), Set.of(FRIEND));

    assertThat(involved.bars(decider)).isEqualTo(bar);
    assertThat(involved.isIndependent(decider)).isEqualTo(bar.isEmpty());
  }
}
