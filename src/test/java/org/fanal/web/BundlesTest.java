package org.fanal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BundlesTest {

  private static final Path FOLDER = Path.of("main/resources/org/fanal/i18n");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");
  private static final Pattern SAID = Pattern.compile("words\\.say\\('([a-z0-9_.-]+)'");

  @TestFactory
  Stream<DynamicTest> bothLanguagesSayTheSame() throws IOException {
    return frenchBundles().stream()
        .map(
            french ->
                DynamicTest.dynamicTest(
                    french.getFileName().toString(),
                    () ->
                        assertThat(placeholders(read(inEnglish(french))))
                            .isEqualTo(placeholders(read(french)))));
  }

  @TestFactory
  Stream<DynamicTest> keysNameTheirBundleAndTextsAreWellSet() throws IOException {
    return files(FOLDER, ".properties").stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> read(file).forEach((key, text) -> assertWellSet(file, key, text))));
  }

  @Test
  void pagesSayOnlyWhatBundlesHold() throws IOException {
    TreeSet<String> known = new TreeSet<>();
    for (Path file : frenchBundles()) {
      read(file).forEach((key, text) -> known.add(key.toString()));
    }

    TreeSet<String> said = new TreeSet<>();
    for (Path page : files(Path.of("main/webapp"), ".xhtml")) {
      SAID.matcher(Files.readString(page)).results().forEach(found -> said.add(found.group(1)));
    }

    assertThat(said).isNotEmpty();
    assertThat(known).containsAll(said);
  }

  private static void assertWellSet(Path file, Object key, Object text) {
    String bundle = file.getFileName().toString().split("_")[0];
    assertThat(key.toString()).as("key of its bundle").matches(bundle + "[._].*");
    assertThat(text.toString()).as(key.toString()).isNotBlank().doesNotContain("'");
    if (file.toString().endsWith("_fr.properties")) {
      assertThat(text.toString()).as(key.toString()).doesNotContainPattern(" [:;!?»]|« ");
    }
  }

  private static TreeMap<String, List<String>> placeholders(Properties bundle) {
    return bundle.entrySet().stream()
        .collect(
            Collectors.toMap(
                entry -> entry.getKey().toString(),
                entry -> sorted(entry.getValue().toString()),
                (first, second) -> first,
                TreeMap::new));
  }

  private static List<String> sorted(String text) {
    return PLACEHOLDER.matcher(text).results().map(MatchResult::group).distinct().sorted().toList();
  }

  private static List<Path> frenchBundles() throws IOException {
    return files(FOLDER, "_fr.properties");
  }

  private static Path inEnglish(Path french) {
    return french.resolveSibling(french.getFileName().toString().replace("_fr", "_en"));
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static Properties read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }
}
