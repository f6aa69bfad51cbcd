package org.fanal.courseware.book;

import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.Report;
import com.adobe.epubcheck.util.WriterReportImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.fanal.courseware.Course;
import org.fanal.courseware.CourseReader;
import org.fanal.courseware.Module;
import org.fanal.courseware.Programme;
import org.fanal.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ModuleBookTest {

  private static final Instant PUBLISHED = Instant.parse("2026-11-21T10:15:30.5Z");
  private static final Course REAL = read(Path.of("../../content"));
  private static final Course SMALL = read(Path.of("src/test/resources/course"));

  static Stream<Arguments> everyModuleInEachLanguage() {
    return Stream.of(REAL, SMALL)
        .flatMap(course -> course.programmes().stream())
        .flatMap(
            programme ->
                programme.modules().stream()
                    .flatMap(
                        module ->
                            Stream.of(Language.values())
                                .map(language -> Arguments.of(programme, module, language))));
  }

  @ParameterizedTest(name = "{1} {2}")
  @MethodSource("everyModuleInEachLanguage")
  void epubCheckFindsNothingToSay(Programme programme, Module module, Language language) {
    StringWriter said = new StringWriter();
    byte[] book =
        ModuleBook.write(module, programme.title(), REAL.crisisLines(), language, PUBLISHED);

    Report report = new WriterReportImpl(new PrintWriter(said, true));

    new EpubCheck(new ByteArrayInputStream(book), report, "book.epub").doValidate();

    assertThat(report.getFatalErrorCount() + report.getErrorCount() + report.getWarningCount())
        .as(said.toString())
        .isZero();
  }

  @Test
  void theSameVersionGivesTheSameBytes() {
    assertThat(book(Language.FR)).isEqualTo(book(Language.FR));
  }

  @Test
  void everyLessonStepAndScenarioStandsInIt() throws IOException {
    Programme programme = SMALL.programmes().get(0);
    Module module = programme.modules().get(0);
    Map<String, String> files = files(book(Language.FR));

    module.lessons().stream()
        .flatMap(
            lesson -> lesson.steps().stream().map(step -> lesson.id() + "." + step.id() + ".xhtml"))
        .forEach(file -> assertThat(files).containsKey("book/" + file));
    module
        .scenarios()
        .forEach(
            scenario -> assertThat(files).containsKey("book/scenario-" + scenario.id() + ".xhtml"));
  }

  @Test
  void whoToCallStandsInItWithoutANetwork() throws IOException {
    assertThat(files(book(Language.FR)).get("book/help.xhtml")).contains("1 866 277-3553", "3114");
  }

  @Test
  void itsTypeComesFirstAndUnpacked() throws IOException {
    ZipEntry first = new ZipInputStream(new ByteArrayInputStream(book(Language.EN))).getNextEntry();

    assertThat(List.of(first.getName(), first.getMethod()))
        .isEqualTo(List.<Object>of("mimetype", ZipEntry.STORED));
  }

  private static byte[] book(Language language) {
    Programme programme = SMALL.programmes().get(0);
    return ModuleBook.write(
        programme.modules().get(0), programme.title(), REAL.crisisLines(), language, PUBLISHED);
  }

  private static Map<String, String> files(byte[] book) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static Course read(Path folder) {
    try {
      return CourseReader.read(folder).clean().orElseThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
