package org.fanal.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Payara's log says of a deployment. */
final class ServerLog {

  private static final List<String> FAILURES =
      List.of(
          "Exception while loading the app",
          "Exception during lifecycle processing",
          "Deployment failed",
          "Failed to deploy");
  private static final Pattern CAUSE = Pattern.compile("^Caused by: (?:[\\w.$]+: )?(.+)$");
  private static final Pattern FAILURE =
      Pattern.compile("(?:Exception while loading the app|Deployment failed)\\s*:\\s*(.+)");

  private ServerLog() {}

  static boolean saysDeploymentFailed(Path log) {
    return lines(log).stream().anyMatch(line -> FAILURES.stream().anyMatch(line::contains));
  }

  /** The deepest cause that the log names, else its first failure, else that it says nothing. */
  static String reasonIn(Path log) {
    List<String> lines = lines(log);
    return last(lines, CAUSE).or(() -> last(lines, FAILURE)).orElse(Words.say("log.silent"));
  }

  private static Optional<String> last(List<String> lines, Pattern pattern) {
    return lines.stream()
        .map(pattern::matcher)
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1))
        .reduce((first, second) -> second);
  }

  private static List<String> lines(Path log) {
    try {
      return new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException notYet) {
      return List.of();
    }
  }
}
