package org.fanal.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Une phrase. Une autre. | 2",
        "Une phrase sans point | 1",
        "Vraiment ? Oui ! | 2",
        "Elle hésite… puis elle part. | 1",
        "Elle hésite… Puis elle part. | 2",
        "« Tu viens ? » Luc sourit. | 2",
        "« Tu viens ? » demande Luc. | 1",
        "Luc demande : « Tu viens ? » | 2",
        "Il reste : le pain, le sel. | 1",
        "“Are you coming?” He smiles. | 2",
        "He asks: “Are you coming?” | 2",
        "Leamy et coll. (2011) en nomment cinq. | 1",
        "See Dr. Lee, p. 5, on art. 3. | 1",
        "André ressemble au carré A. Lise, au carré D. | 2",
        "(Une parenthèse.) Une phrase. | 2",
        "« » … | 0"
      })
  void endsAtItsMarkAndBeforeAQuotation(String text, int sentences) {
    assertThat(Sentence.of(new Passage(1, text))).hasSize(sentences);
  }

  @Test
  void knowsItsLineItsWordsAndHowItOpens() {
    Passage passage =
        new Passage(
            7, "Une phrase\nsur deux lignes.\nLa suivante l’est aussi\u202F: un deux trois.");

    assertThat(Sentence.of(passage)).extracting(Sentence::line).containsExactly(7, 9);
    assertThat(Sentence.of(passage)).extracting(Sentence::words).containsExactly(5, 7);
    assertThat(Sentence.of(passage).get(1).opening()).isEqualTo("La suivante l’est aussi un deux…");
  }

  @Test
  void isReadWithoutHeadingsPicturesAndCitations() {
    RawStep step =
        new RawStep(
            "s",
            "Titre",
            1,
            java.util.List.of(
                Segment.prose(
                    2,
                    java.util.List.of(
                        "### Un titre.",
                        "",
                        "![Une image.](a.svg)",
                        "",
                        "Un *mot* et [un terme](term:a), [Équipe, 2011](source:b).",
                        "",
                        "- Un point"))));

    assertThat(Passage.of(step)).extracting(Passage::line).containsExactly(6, 8);
    assertThat(Passage.of(step).get(0).text()).isEqualTo("Un mot et un terme, .");
  }
}
