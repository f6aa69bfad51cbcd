package org.fanal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.courseware.Inspection;
import org.fanal.courseware.Traceability;
import org.junit.jupiter.api.Test;

/** The tests that the blueprint's rows name are there. */
class TraceabilityTest {

  @Test
  void namesOnlyTestsThatExist() throws IOException {
    Map<String, Path> classes = testClasses();
    Traceability trace =
        Inspection.of(Path.of("../content"), LocalDate.EPOCH).traceability().orElseThrow();

    List<String> named =
        trace.rows().values().stream().flatMap(row -> row.tests().stream()).distinct().toList();

    assertThat(named).isNotEmpty().allMatch(test -> exists(test, classes));
  }

  private static boolean exists(String test, Map<String, Path> classes) {
    String[] parts = test.split("#", 2);
    Path source = classes.get(parts[0] + ".java");
    return source != null && text(source).contains("void " + parts[1] + "(");
  }

  private static Map<String, Path> testClasses() throws IOException {
    try (Stream<Path> own = Files.walk(Path.of("test/java"));
        Stream<Path> others = Files.walk(Path.of("../modules"))) {
      return Stream.concat(own, others)
          .filter(
              file ->
                  file.toString().endsWith("Test.java") || file.toString().endsWith("Journey.java"))
          .collect(
              Collectors.toMap(
                  file -> file.getFileName().toString(), Function.identity(), (one, other) -> one));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
