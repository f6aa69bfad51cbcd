package org.fanal.courseware;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever has happened to a file, reading it ends in a report, never in an exception. */
class DamagedContentTest {

  private static final List<String> SCRAPS =
      List.of(
          ":::",
          "::: prompt",
          "---",
          "## A {#a}",
          "- x",
          "  x: y",
          "[",
          "]",
          "{",
          "\"",
          "![](",
          "<",
          "&",
          "*",
          "id: m1",
          "nodes:",
          "items: {}",
          "\t",
          "null",
          "? x",
          "!!int a",
          "%TAG",
          "\u0000");

  @Test
  void everyLineMayBeMissingOrThereTwice() {
    Map<String, byte[]> course = CourseFixture.aCourse();
    for (String file : course.keySet()) {
      List<String> lines = lines(course, file);
      for (int i = 0; i < lines.size(); i++) {
        List<String> fewer = new ArrayList<>(lines);
        fewer.remove(i);
        List<String> more = new ArrayList<>(lines);
        more.add(i, lines.get(i));
        isRead(course, file, String.join("\n", fewer));
        isRead(course, file, String.join("\n", more));
      }
    }
  }

  @Test
  void everyFileMayBeMissingOrEmpty() {
    Map<String, byte[]> course = CourseFixture.aCourse();
    for (String file : course.keySet()) {
      isRead(course, file, "");
      Map<String, byte[]> without = CourseFixture.aCourse();
      without.remove(file);
      isRead(without);
    }
  }

  @Test
  void scrapsMayStandAnywhere() {
    Map<String, byte[]> course = CourseFixture.aCourse();
    List<String> files = List.copyOf(course.keySet());
    Random random = new Random(20261121);
    for (int i = 0; i < 600; i++) {
      String file = files.get(random.nextInt(files.size()));
      String text = CourseFixture.text(course, file);
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + random.nextInt(20));
      String scrap = SCRAPS.get(random.nextInt(SCRAPS.size()));
      isRead(course, file, text.substring(0, at) + scrap + text.substring(end));
    }
  }

  private static List<String> lines(Map<String, byte[]> course, String file) {
    return List.of(CourseFixture.text(course, file).split("\n", -1));
  }

  private static void isRead(Map<String, byte[]> course, String file, String text) {
    byte[] before = course.put(file, CourseFixture.bytes(text));
    isRead(course);
    course.put(file, before);
  }

  private static void isRead(Map<String, byte[]> course) {
    assertThatCode(() -> CourseReader.read(course)).doesNotThrowAnyException();
  }
}
