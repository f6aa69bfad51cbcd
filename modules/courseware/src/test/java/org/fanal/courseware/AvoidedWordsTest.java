package org.fanal.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import org.fanal.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AvoidedWordsTest {

  private final AvoidedWords french = new AvoidedWords(CourseFixture.commons(), Language.FR);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Des déchets verts.",
        "DÉCHETS",
        "Les mauvaises\u00A0herbes montent.",
        "Les mauvaises\nherbes montent.",
        "On jette l'ordure.",
        "On jette l’ordure."
      })
  void areFoundWhateverTheirSpacesCaseAndApostrophes(String text) {
    assertThat(french.in(new Passage(1, text))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On dit « déchets » parfois.",
        "On dit “déchets” parfois.",
        "Le mot « déchets », la suite\nd’une longue citation »",
        "Les déchetsX",
        "Rien."
      })
  void areLeftInPeaceWhereTheyAreQuotedOrPartOfAnother(String text) {
    assertThat(french.in(new Passage(1, text))).isEmpty();
  }

  @Test
  void areToldAtTheirLine() {
    assertThat(french.in(new Passage(4, "Un\ndeux « trois\nquatre » déchets")))
        .containsExactly(new Located("déchets", 6));
  }
}
