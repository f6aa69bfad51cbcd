package org.fanal.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePictureTest {

  private final Problems problems = new Problems();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<style>@import url(https://example.org)</style>",
        "<rect onload=\"alert(1)\"/>",
        "<rect style=\"fill:url(https://example.org)\"/>",
        "<rect fill=\"url(https://example.org#a)\"/>",
        "<rect fill=\"URL(//example.org)\"/>",
        "<rect fill=\"\\75rl(x)\"/>",
        "<image href=\"https://example.org/a.png\"/>",
        "<use href=\"#a\"/>",
        "<use xmlns:x=\"http://www.w3.org/1999/xlink\" x:href=\"data:,\"/>",
        "<rect xmlns:x=\"http://www.w3.org/1999/xlink\" x:fill=\"red\"/>",
        "<a href=\"javascript:alert(1)\"><rect/></a>",
        "<foreignObject><p>a</p></foreignObject>",
        "<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>",
        "<set attributeName=\"onload\" to=\"alert(1)\"/>",
        "<p xmlns=\"http://www.w3.org/1999/xhtml\">a</p>",
        "<g id='a\"b'/>",
      })
  void isReportedAndLeftOut(String drawing) {
    Optional<Picture> picture = clean(svg(drawing));

    assertThat(problems.report().problems()).isNotEmpty();
    assertThat(picture.orElseThrow().drawing())
        .doesNotContainIgnoringCase("script", "example", "style", "url", "data:", "on", "\"b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "<svg viewBox=\"0 0 1 1\"/>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"a\"/>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">",
        "<html/>",
        "",
        "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
            + "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><text>&a;</text></svg>",
      })
  void whatIsNoPlainPictureIsReported(String file) {
    clean(file);

    assertThat(problems.report().problems()).isNotEmpty();
  }

  @Test
  void tellsTheLine() {
    clean(svg("\n<rect/>\n<script/>"));

    assertThat(problems.report().problems()).extracting(Problem::line).containsExactly(3);
  }

  @Test
  void escapesTextAgain() {
    Picture picture = clean(svg("<text x=\"1\">&lt;b&gt; &amp;</text>")).orElseThrow();

    assertThat(picture.drawing()).contains("<text x=\"1\">&lt;b&gt; &amp;</text>");
  }

  private Optional<Picture> clean(String svg) {
    return new SvgCleaner(new SourceFile("a.svg", svg), problems).clean();
  }

  private static String svg(String drawing) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">" + drawing + "</svg>";
  }
}
