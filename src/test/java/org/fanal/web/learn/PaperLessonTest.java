package org.fanal.web.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fanal.courseware.Lesson;
import org.fanal.courseware.Module;
import org.fanal.kernel.Language;
import org.fanal.kernel.Region;
import org.fanal.library.Library;
import org.fanal.library.LibraryFixture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every lesson there is, printed. */
class PaperLessonTest {

  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
  private static final Pattern INSIDE = Pattern.compile(" href=\"#([^\"]+)\"");
  private static final Pattern POINTER = Pattern.compile("class=\"to-answer\"");

  @TestFactory
  Stream<DynamicTest> keepsAnchorsApartAndEveryAnswerAtTheEnd() {
    Library library = LibraryFixture.aLibrary();
    return library.programmes().stream()
        .flatMap(programme -> programme.modules().stream())
        .flatMap(module -> module.lessons().stream().flatMap(lesson -> tests(module, lesson)));
  }

  private static Stream<DynamicTest> tests(Module module, Lesson lesson) {
    return Stream.of(Language.values())
        .map(
            language ->
                DynamicTest.dynamicTest(
                    module.id() + " " + lesson.id() + " " + language,
                    () -> check(PaperLesson.of(module, lesson, language, Region.CA_QC))));
  }

  private static void check(PaperLesson paper) {
    List<PaperPart> parts = paper.steps().stream().flatMap(step -> step.parts().stream()).toList();
    String prose = String.join("\n", parts.stream().map(PaperLessonTest::markup).toList());
    List<String> ids = found(ID, prose);
    long questions = parts.stream().filter(PaperPart.Asked.class::isInstance).count();

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).containsAll(found(INSIDE, prose));
    assertThat(prose).doesNotContain("<details class").doesNotContain("/glossary#");
    assertThat(paper.answers())
        .hasSize((int) (questions + POINTER.matcher(prose).results().count()));
  }

  private static String markup(PaperPart part) {
    if (part instanceof PaperPart.Prose prose) {
      return prose.html().markup();
    }
    return part instanceof PaperPart.Regional regional ? regional.html().markup() : "";
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult each) -> each.group(1)).toList();
  }
}
