package org.fanal.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.fanal.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an author writes, only elements and attributes of the allow-list come out. */
class HostileMarkupTest {

  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern ALLOWED =
      Pattern.compile(
          "</?(p|h2|h3|ul|ol|li|em|strong|br|blockquote|figure|figcaption|div|dl|dt|dd|section"
              + "|details|summary|a|span|svg|g|defs|linearGradient|stop|rect|path)"
              + "( (class|id|href|rel|lang|aria-label|start|role|viewBox|offset|stop-color|width"
              + "|height|fill|d|stroke)=\"[^\"<>]*\")*>");
  private static final Pattern HREF =
      Pattern.compile("href=\"(?!https://|#[gs]|/glossary#|\\.\\./)");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "Bon <script>alert(1)</script> jour",
        "<img src=x onerror=alert(1)>",
        "Un <b onclick=alert(1)>mot</b>",
        "<svg onload=alert(1)>",
        "<!-- <script> -->",
        "<?php x ?>",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<style>*{display:none}</style>",
        "<iframe src=\"https://example.org\"></iframe>",
        "> <script>alert(1)</script>",
        "- <a href=\"javascript:alert(1)\">a</a>",
        "1. - > <object data=x></object>",
        "[a](javascript:alert(1))",
        "[a](JaVaScRiPt:alert(1))",
        "[a](java\\script:alert(1))",
        "[a](&#106;avascript:alert(1))",
        "[a](&#x6A;avascript&colon;alert(1))",
        "[a](data:text/html,<script>alert(1)</script>)",
        "[a](vbscript:x)",
        "[a](//example.org)",
        "[a](/login)",
        "[a](#top)",
        "[a](http://example.org)",
        "[a](https:example)",
        "[a](https://example.org@evil.example/)",
        "[a](https://exa\"onclick=\"mple.org)",
        "[a](term:compost\" onclick=\"x)",
        "[a](lang:en\" onclick=\"x)",
        "[a](lang:\"><script>)",
        "[a](lesson:l2\" onclick=\"x)",
        "[a][b]\n\n[b]: javascript:alert(1)",
        "<javascript:alert(1)>",
        "<https://user@example.org>",
        "![a](javascript:alert(1))",
        "![a](data:image/svg+xml,<svg>)",
        "![a](https://example.org/a.svg)",
        "![a](../../../secret.svg)",
        "![a](/etc/passwd)",
        "```\ncode\n```",
        "    code",
        "`code`",
        "***",
      })
  void isReportedAndLeftOut(String markdown) {
    Map<String, byte[]> files = CourseFixture.aCourseWithProse(markdown);

    Reading<Course> reading = CourseReader.read(files);

    assertThat(reading.report().problems()).isNotEmpty();
    assertOnlyAllowed(reading);
  }

  /** These are text, and come out as text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "\\<script>alert(1)\\</script>",
        "&#60;img src=x onerror=alert(1)&#62;",
        "*&lt;b&gt;*",
        "javascript:alert(1)",
        "![x\" onload=\"alert(1)](sprout.svg)",
        "![a](sprout.svg \"<script>alert(1)</script>\")",
        "[<x](lang:en)",
        "[\"onclick=\"x](https://example.org/\"onclick=\"x)",
      })
  void comesOutAsText(String markdown) {
    assertOnlyAllowed(CourseReader.read(CourseFixture.aCourseWithProse(markdown)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"title: \"La terre\"", "lead: \"Ce", "Quand avez-vous", "« J’ai planté"})
  void nothingGetsThroughFromOtherPlaces(String place) {
    assertOnlyAllowed(
        CourseReader.read(
            CourseFixture.aCourseWith(
                CourseFixture.LESSON, place, place.replace("\"", "'") + "<script>\"'>")));
  }

  @Test
  void textOfTheGlossaryAndOfSourcesIsEscaped() {
    Map<String, byte[]> files =
        CourseFixture.aCourseWith("glossary.yaml", "Restes de", "<script>&");
    assertOnlyAllowed(CourseReader.read(files));
    files = CourseFixture.aCourseWith("sources.yaml", "Équipe du sol", "<script>&");
    assertOnlyAllowed(CourseReader.read(files));
  }

  private static void assertOnlyAllowed(Reading<Course> reading) {
    Module module = reading.value().orElseThrow().programmes().get(0).modules().get(0);
    for (Lesson lesson : module.lessons()) {
      for (Step step : lesson.steps()) {
        for (Language language : Language.values()) {
          step.parts(language).forEach(HostileMarkupTest::assertOnlyAllowed);
        }
      }
    }
  }

  private static void assertOnlyAllowed(Part part) {
    if (part instanceof Part.Html html) {
      String markup = html.html().markup();
      assertThat(TAG.matcher(markup).results().map(found -> found.group()))
          .allMatch(tag -> ALLOWED.matcher(tag).matches());
      assertThat(TAG.matcher(markup).replaceAll("")).doesNotContain("<", ">");
      assertThat(HREF.matcher(markup).find()).isFalse();
    }
  }
}
