package org.fanal.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import org.fanal.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperProseTest {

  @Test
  void takesAnswersOutAndSaysWhereTheyAre() {
    PaperProse prose =
        paper("<p>a</p>" + answer("<p>one</p>") + "<p>b</p>" + answer("<p>two</p>"), 3);

    assertThat(prose.answers())
        .extracting(SafeHtml::markup)
        .containsExactly("<div><p>one</p></div>", "<div><p>two</p></div>");
    assertThat(prose.html().markup())
        .isEqualTo(
            "<p>a</p><p class=\"to-answer\">Answer 4, at the end.</p>"
                + "<p>b</p><p class=\"to-answer\">Answer 5, at the end.</p>");
  }

  @ParameterizedTest
  @CsvSource({
    "'<a href=\"#s1\">1</a>','<a href=\"#step-2-s1\">1</a>'",
    "'<li id=\"s12\">x</li>','<li id=\"step-2-s12\">x</li>'",
    "'<dt id=\"g-hope\">Hope</dt>','<dt id=\"step-2-g-hope\">Hope</dt>'",
    "'<dd>A word.<span class=\"site\"> <a href=\"/glossary#w\">See</a></span></dd>',<dd>A word.</dd>",
    "'<a href=\"../l2/start\">on</a>','<a href=\"../l2/start\">on</a>'",
    "'<section id=\"m1-l1-x1\">x</section>','<section id=\"m1-l1-x1\">x</section>'",
  })
  void makesTheAnchorsOfAStepItsOwn(String prose, String expected) {
    assertThat(paper(prose, 0).html().markup()).isEqualTo(expected);
  }

  @Test
  void unfoldsWhatStays() {
    String sources = "<details class=\"more sources\"><ol></ol></details>";

    assertThat(paper(sources, 0).html().markup())
        .isEqualTo("<details open=\"\" class=\"more sources\"><ol></ol></details>");
  }

  private static PaperProse paper(String markup, int before) {
    return PaperProse.of(new SafeHtml(markup), "step-2-", before, Language.EN);
  }

  private static String answer(String inside) {
    return "<details class=\"more answer\"><summary>See</summary><div>"
        + inside
        + "</div></details>";
  }
}
