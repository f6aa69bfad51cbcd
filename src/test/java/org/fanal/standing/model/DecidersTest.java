package org.fanal.standing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fanal.kernel.Text;
import org.fanal.pathway.requirement.Requirement;
import org.fanal.pathway.requirement.Words;
import org.junit.jupiter.api.Test;

class DecidersTest {

  private static final Words WORDS =
      new Words(new Text("nom", "name"), new Text("manque", "lacks"));
  private static final Requirement EXAM = new Requirement.One(Requirement.Asked.EXAM_PASSED, WORDS);

  @Test
  void areAsManyAsTheRulesAskForWhereverTheySaySo() {
    Requirement two = new Requirement.Decision(2, WORDS);
    Requirement within = new Requirement.All(List.of(EXAM, new Requirement.All(List.of(two))));

    assertThat(Deciders.of(within)).isEqualTo(2);
  }

  @Test
  void areNeverNobody() {
    assertThat(Deciders.of(EXAM)).isEqualTo(1);
  }
}
