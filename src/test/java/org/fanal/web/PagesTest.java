package org.fanal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What no page may hold: literal words, styles, scripts, unescaped output outside the kit. */
class PagesTest {

  private static final Path PAGES = Path.of("main/webapp");
  private static final Pattern TEXT = Pattern.compile(">([^<>]*)<", Pattern.DOTALL);
  private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
  private static final Pattern NEUTRAL =
      Pattern.compile("[\\s\\p{Punct}·×—–0-9]*(Fanal)?[\\s\\p{Punct}·×—–0-9]*");

  @TestFactory
  Stream<DynamicTest> holdsNoLiteralWords() throws IOException {
    return pages(
        (path, page) -> {
          String bare = withoutCommentsAndExpressions(page);
          assertThat(TEXT.matcher(bare).results())
              .as(path.toString())
              .allSatisfy(found -> assertThat(found.group(1)).matches(NEUTRAL));
        });
  }

  @TestFactory
  Stream<DynamicTest> holdsNoStyleNoScriptAndEscapesEverything() throws IOException {
    return pages(
        (path, page) -> {
          assertThat(page).doesNotContain("<style").doesNotContain(" style=\"");
          assertThat(page).doesNotContainPattern("<script(?![^>]*\\ssrc=)");
          assertThat(page).doesNotContainPattern(" on[a-z]+=\"");
          if (!path.startsWith(PAGES.resolve("WEB-INF/tags"))) {
            assertThat(page).doesNotContain("escape=\"false\"");
          }
        });
  }

  private interface Assertion {
    void on(Path path, String page);
  }

  private static Stream<DynamicTest> pages(Assertion assertion) throws IOException {
    return Files.walk(PAGES)
        .filter(file -> file.toString().endsWith(".xhtml"))
        .sorted()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    PAGES.relativize(file).toString(),
                    () -> assertion.on(file, Files.readString(file))));
  }

  private static String withoutCommentsAndExpressions(String page) {
    String noComments = page.replaceAll("(?s)<!--.*?-->", "");
    return EXPRESSION.matcher(noComments).replaceAll("");
  }
}
