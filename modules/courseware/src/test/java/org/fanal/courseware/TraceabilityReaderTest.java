package org.fanal.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceabilityReaderTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "m1",
        "garden",
        "garden/m1",
        "m1/l2",
        "garden/m1/l2",
        "m1/l1/look",
        "m1/s1",
        "m1/m1-q01",
        "m1/m1-e01",
        "m1/practicum",
        "m1/session",
        "m1/journal",
        "glossary/compost",
        "resources/shared-gardens",
        "resources/north-garden",
        "kit/tools",
        "kit/readiness",
        "kit/group-readiness",
        "pages/privacy"
      })
  void pointsAtWhatIsThere(String target) {
    assertThat(inspected("{content: [" + target + "]}").report().problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{content: [m1/l9]}         | There is no content “m1/l9”",
        "{content: [m2]}            | There is no content “m2”",
        "{content: [glossary/dust]} | There is no content “glossary/dust”",
        "{test: [lessons]}          | “lessons” names no test",
        "{content: []}              | R-72 is served by nothing",
        "{latr: x}                  | “latr” is unknown"
      })
  void refusesWhatIsNot(String row, String what) {
    assertThat(inspected(row).report().problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.what()).contains(what);
              assertThat(problem.line()).isEqualTo(73);
            });
  }

  @Test
  void refusesARowThatIsMissingAndOneThatIsNoRow() {
    Map<String, byte[]> files = CourseFixture.aCourse();
    files.put(
        "traceability.yaml", CourseFixture.bytes("rows:\n" + rows(71) + "  R-73: {later: x}\n"));

    assertThat(Inspection.of(files, TODAY).report().problems())
        .extracting(Problem::what)
        .containsExactlyInAnyOrder(
            "The field “R-72” is missing or empty.", "The field “R-73” is unknown here.");
  }

  @Test
  void countsWhatIsServedAndWhatIsLater() {
    Traceability trace =
        inspected("{content: [m1], later: \"The rest.\"}").traceability().orElseThrow();

    assertThat(trace.rows()).hasSize(72);
    assertThat(trace.served()).isEqualTo(1);
    assertThat(trace.servedInPart()).isEqualTo(1);
    assertThat(trace.later()).isEqualTo(71);
  }

  private static Inspection inspected(String lastRow) {
    Map<String, byte[]> files = CourseFixture.aCourse();
    files.put(
        "traceability.yaml",
        CourseFixture.bytes("rows:\n" + rows(71) + "  R-72: " + lastRow + "\n"));
    return Inspection.of(files, TODAY);
  }

  private static String rows(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(row -> "  " + Traceability.id(row) + ": {later: \"Nothing yet.\"}\n")
        .collect(Collectors.joining());
  }
}
