package org.fanal.courseware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One broken rule each, told at its file and line. */
class InspectionTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
  private static final String FR = CourseFixture.MODULE + "l3.fr.md";
  private static final String EN = CourseFixture.MODULE + "l3.en.md";
  private static final String ITEMS = CourseFixture.MODULE + "items.yaml";
  private static final String EXAM = "programmes/garden/exam/m1.yaml";
  private static final String PROGRAMME = "programmes/garden/programme.yaml";

  @Test
  void findsNothingInASoundCourse() {
    assertThat(Inspection.of(CourseFixture.aCourse(), TODAY).report())
        .isEqualTo(new ContentReport(java.util.List.of(), java.util.List.of()));
  }

  @Test
  void anExamAsksSomebodyFromAnywhereAsMuch() {
    Map<String, byte[]> files = CourseFixture.aCourse();
    String forFrance =
        CourseFixture.text(files, EXAM).replace("use: exam", "use: exam\n    regions: [FR]");
    files.put(EXAM, CourseFixture.bytes(forFrance));

    assertThat(Inspection.of(files, TODAY).report().problems())
        .extracting(Problem::what)
        .containsExactly("The exam draws 1 of 0 items for people of every region.");
  }

  static Stream<Arguments> breaks() {
    return Stream.of(
        arguments(FR, "cache le soleil.", "cache " + words(17) + ".", "La haie du", "has 22 words"),
        arguments(EN, "hides the sun.", "hides " + words(21) + ".", "The neighbour’s", "has 25"),
        arguments(FR, "Demandez.", "Les déchets.", "Les déchets.", "is a word to avoid"),
        arguments(
            FR,
            "Demandez.\n:::\n\n::: voice",
            "Demandez.\n:::\n\n::: keep",
            "---",
            "0 voices for 1"),
        arguments(
            FR,
            "cache le soleil",
            "cache 30\u00A0% du soleil",
            "La haie du",
            "no source in the step"),
        arguments(FR, "cache le soleil", "cache les études", "La haie du", "no source in the step"),
        arguments(FR, "rule: words", "rule: voices", "---", "The lesson has 62 words"),
        arguments(FR, "rule: words", "rule: voices", "- {rule", "lifts nothing"),
        arguments(
            ITEMS, "id: m1-q16", "regions: [FR]\n    id: m1-q16", "items:", "15 items are for"),
        arguments(PROGRAMME, "audience: hosts", "audience: peers", "items:", "Write 24 at least"),
        arguments(PROGRAMME, "{m1: 1", "{m1: 2", "items:", "draws 2 of 2"),
        arguments(
            EXAM,
            "On goûte les baies inconnues.",
            "le ver creuse",
            "items:",
            "the same as m1-q06"));
  }

  @ParameterizedTest(name = "{0}: {4}")
  @MethodSource("breaks")
  void tellsWhatBreaksARule(String file, String old, String broken, String marker, String what) {
    Map<String, byte[]> files = CourseFixture.aCourseWith(file, old, broken);

    assertThat(Inspection.of(files, TODAY).report().problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.what() + " " + problem.mend()).contains(what);
              String text = CourseFixture.text(files, problem.file());
              assertThat(problem.line()).isEqualTo(CourseFixture.lineOf(text, marker));
            });
  }

  @Test
  void lengthensNoSentenceThatIsJustShortEnough() {
    Map<String, byte[]> files =
        CourseFixture.aCourseWith(FR, "cache le soleil.", "cache " + words(15) + ".");

    assertThat(Inspection.of(files, TODAY).report().isClean()).isTrue();
  }

  @Test
  void tellsAtTheBorderOfALongSentence() {
    assertThat(withSentenceOf(20).isClean()).isTrue();
    assertThat(withSentenceOf(21).isClean()).isFalse();
  }

  private static ContentReport withSentenceOf(int length) {
    Map<String, byte[]> files =
        CourseFixture.aCourseWith(FR, "La haie du voisin cache le soleil.", words(length) + ".");
    return Inspection.of(files, TODAY).report();
  }

  @Test
  void setsAModuleAsideThatTheProgrammeDoesNotNameYet() {
    Map<String, byte[]> files = CourseFixture.aCourse();
    files.put("programmes/garden/m2/module.yaml", CourseFixture.bytes("not: whole"));
    files.put("programmes/garden/exam/m2.yaml", CourseFixture.bytes("nor: this"));

    ContentReport report = Inspection.of(files, TODAY).report();

    assertThat(report.isClean()).isTrue();
    assertThat(report.remarks())
        .extracting(Problem::what)
        .containsExactly("The module m2 is not in the programme yet.");
  }

  @Test
  void remarksWhatWasToBeLookedAtAgain() {
    LocalDate later = LocalDate.parse("2027-03-02");

    assertThat(Inspection.of(CourseFixture.aCourse(), later).report().remarks())
        .extracting(Problem::what)
        .contains("north-garden was to be looked at again by 2027-03-01.");
  }

  private static String words(int count) {
    return IntStream.range(0, count).mapToObj(i -> "mot").collect(Collectors.joining(" "));
  }
}
