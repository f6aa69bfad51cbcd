package org.fanal.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Payara's log says of one start. */
final class ServerLog {

  private static final int LONGEST = 240;
  private static final Pattern FAILURE =
      Pattern.compile(
          "Exception while loading the app|Exception during lifecycle processing"
              + "|Deployment failed|Failed to deploy|Failed to start or run");
  private static final Pattern CAUSE = Pattern.compile("^Caused by: (?:[\\w.$]+: )?(.+)$");
  private static final Pattern MESSAGE =
      Pattern.compile("(?:SEVERE|WARNING) \\S+ (?:[\\w.$]+Exception: )?(.+)$");
  private static final Pattern STARTED = Pattern.compile("Payara Micro .* ready in ");

  private final Path file;
  private final Optional<Object> before;

  /** To be made before the start: what stands in that file then belongs to an earlier one. */
  ServerLog(Path file) {
    this.file = file;
    this.before = identity();
  }

  Path file() {
    return file;
  }

  boolean saysDeploymentFailed() {
    return says(FAILURE);
  }

  boolean saysServerStarted() {
    return says(STARTED);
  }

  /** The deepest cause that the log names, else its last complaint, else that it has none. */
  String reason() {
    return last(CAUSE).or(() -> last(MESSAGE)).map(ServerLog::cut).orElse(Words.say("log.silent"));
  }

  private static String cut(String reason) {
    return reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST) + "…";
  }

  private boolean says(Pattern pattern) {
    return lines().stream().anyMatch(line -> pattern.matcher(line).find());
  }

  private Optional<String> last(Pattern pattern) {
    return lines().stream()
        .map(pattern::matcher)
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1))
        .reduce((first, second) -> second);
  }

  private List<String> lines() {
    if (identity().equals(before)) {
      return List.of();
    }
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException betweenTwoFiles) {
      return List.of();
    }
  }

  private Optional<Object> identity() {
    try {
      return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    } catch (IOException absent) {
      return Optional.empty();
    }
  }
}
