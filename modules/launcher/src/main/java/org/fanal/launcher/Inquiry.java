package org.fanal.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks the running application by a file that only the owner of the data folder can write: {@code
 * <random>.<ending>} in one of its folders. The application takes the request within seconds and
 * lays its answer beside it, under the same name with another ending.
 */
record Inquiry(Path folder, Duration patience) {

  private static final List<String> VALUED = List.of("data", "demo", "wait-seconds");

  /**
   * @param more names of options that take a value, beside those of every inquiry
   */
  static Options options(List<String> arguments, Map<String, String> environment, String... more)
      throws LaunchRefused {
    List<String> valued = Stream.concat(VALUED.stream(), Stream.of(more)).toList();
    return Options.read(arguments, valued, List.of("no-demo"), environment);
  }

  /** The folder with those requests of the Fanal that the options name. */
  static Path data(Options options) {
    Path checkout = Path.of(System.getProperty("fanal.checkout", "")).toAbsolutePath();
    return Settings.data(options, checkout, Settings.isDemo(options));
  }

  static Duration patience(Options options) throws LaunchRefused {
    String seconds = options.find("wait-seconds").orElse("60");
    if (!seconds.matches("\\d{1,4}")) {
      throw Words.refusal("option.unknown", seconds);
    }
    return Duration.ofSeconds(Long.parseLong(seconds));
  }

  /** Leaves a request there. */
  Asked leave(String ending, String body) throws LaunchRefused {
    Path request = folder.resolve("r" + PrivateFiles.randomLetters(18) + "." + ending);
    try {
      PrivateFiles.folder(folder);
      PrivateFiles.write(request, body);
      return new Asked(request, patience);
    } catch (IOException e) {
      throw new LaunchRefused(Words.say("folder.unwritable", folder), e);
    }
  }

  /** A request that was left. */
  record Asked(Path request, Duration patience) {

    /** The answer, which is gone from the folder then; empty when nobody answers in time. */
    Optional<String> answer(String ending) throws LaunchRefused {
      Path answer = beside(ending);
      try {
        if (!Patience.of(patience).until(() -> Files.exists(answer))) {
          return Optional.empty();
        }
        String told = Files.readString(answer);
        Files.delete(answer);
        return Optional.of(told);
      } catch (IOException e) {
        throw new LaunchRefused(Words.say("folder.unwritable", request.getParent()), e);
      }
    }

    /** So that nothing is done later unawares. */
    void takeBack() throws LaunchRefused {
      try {
        Files.deleteIfExists(request);
      } catch (IOException e) {
        throw new LaunchRefused(Words.say("folder.unwritable", request.getParent()), e);
      }
    }

    Path beside(String ending) {
      String name = request.getFileName().toString();
      return request.resolveSibling(name.substring(0, name.lastIndexOf('.') + 1) + ending);
    }
  }
}
