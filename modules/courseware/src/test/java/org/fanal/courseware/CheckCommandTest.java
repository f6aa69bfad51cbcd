package org.fanal.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void saysWhatTheCourseAmountsToWhenAllIsWell() {
    assertThat(run("check", CourseFixture.FOLDER.toString())).isZero();

    assertThat(text(out)).startsWith("m1 “La terre”: 3 lessons, 17 scored items (3 for safety)");
    assertThat(text(err)).isEmpty();
  }

  @Test
  void givesFiguresAsJson() {
    assertThat(run("check", CourseFixture.FOLDER.toString(), "--json")).isZero();

    assertThat(text(out).strip())
        .matches(
            "\\{\"modules\":\\[\\{\"id\":\"m1\",\"lessons\":3,\"scoredItems\":17,\"safetyItems\":3,"
                + "\"reflections\":1,\"scenarios\":1,\"prompts\":4,\"minutes\":64,"
                + "\"words\":\\{\"fr\":\\d+,\"en\":\\d+},"
                + "\"readability\":\\{\"fr\":-?[\\d.]+,\"en\":-?[\\d.]+},"
                + "\"examItems\":2,\"keys\":\\{\"singles\":1,.*\"places\":\\[1, 0, 0, 0, 0]},"
                + "\"byLesson\":\\[\\{\"id\":\"l1\",\"language\":\"fr\",\"words\":68,.*"
                + "\"exceptions\":\\[\"words\"]}]}]}");
  }

  @Test
  void saysEveryProblemWithFileLineAndMend(@TempDir Path folder) throws IOException {
    write(folder, CourseFixture.aCourseWith(CourseFixture.LESSON, "term:compost", "term:dust"));

    assertThat(run("check", folder.toString())).isEqualTo(1);

    assertThat(text(out))
        .startsWith(
            CourseFixture.LESSON
                + ":16: This link leads to an unknown term (dust). Add it to glossary.yaml or"
                + " correct the id.")
        .contains("1 problem to mend.");
  }

  @Test
  void keepsProblemsOutOfTheJson(@TempDir Path folder) throws IOException {
    write(folder, CourseFixture.aCourseWith(CourseFixture.LESSON, "term:compost", "term:dust"));

    assertThat(run("check", folder.toString(), "--json")).isEqualTo(1);

    assertThat(text(out)).startsWith("{\"modules\":[").hasLineCount(1);
    assertThat(text(err)).contains("unknown term (dust)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "check", "chek .", "check nowhere", "check . more", "--json"})
  void saysHowItIsUsed(String line) {
    assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);

    assertThat(text(err)).isNotEmpty();
  }

  private int run(String... args) {
    return CheckCommand.run(
        args,
        Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }

  private static void write(Path folder, Map<String, byte[]> files) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }
}
