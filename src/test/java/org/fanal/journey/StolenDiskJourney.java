package org.fanal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fanal.kernel.Language;
import org.fanal.platform.Sentences;
import org.junit.jupiter.api.Test;

/** Whoever takes the database's files reads who has an account, and nothing of what they did. */
class StolenDiskJourney {

  private final RunningApplication application = RunningApplication.shared();

  @Test
  void holdsNoReasonNoJournalNoCodeAndNoAddressOfASupervisor() throws IOException {
    String code = RunningApplication.codeOf("active");
    List<String> secrets =
        List.of(
            code,
            code.replace("-", ""),
            "rosalie.site@example.org",
            said("demo_decision.victor"),
            said("demo_practicum.site"),
            said("demo_practicum.peer"),
            said("demo_journal.first"),
            said("demo_scenario.because"),
            said("statement.demo.active"));

    List<String> files = files(application.data());

    assertThat(files).anyMatch(file -> file.contains("rosalie@example.org"));
    assertThat(secrets)
        .allSatisfy(secret -> assertThat(files).noneMatch(file -> file.contains(asRead(secret))));
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(StolenDiskJourney::isOfTheDatabase).map(StolenDiskJourney::read).toList();
    }
  }

  /** Tables, and the logs in which what was changed lies once more. */
  private static boolean isOfTheDatabase(Path file) {
    return file.getFileName().toString().matches(".*\\.ibd|ib_logfile.*|ibdata.*|undo.*|.*-bin.*");
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String said(String key) {
    return Sentences.say(Language.FR, key);
  }

  private static String asRead(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }
}
