package org.fanal.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a start was asked for.
 *
 * @param checkout the folder that holds {@code src}, {@code modules}, {@code content}, {@code
 *     deploy}
 * @param data where everything this start writes goes
 */
record Settings(
    Path checkout,
    Path war,
    int port,
    boolean demo,
    Path data,
    Optional<ExternalDatabase> externalDatabase,
    Keys keys) {

  private static final List<String> VALUED =
      Stream.concat(
              Stream.of(
                  "port",
                  "data",
                  "db-url",
                  "db-user",
                  "db-password",
                  "db-password-file",
                  "demo",
                  "war"),
              Keys.options().stream())
          .toList();

  static Settings from(List<String> arguments, Map<String, String> environment)
      throws LaunchRefused {
    Options options = Options.read(arguments, VALUED, List.of("no-demo"), environment);
    if (!options.words().isEmpty()) {
      throw Words.refusal("option.unknown", options.words().get(0));
    }
    Path checkout = Path.of(System.getProperty("fanal.checkout", "")).toAbsolutePath();
    boolean demo = isDemo(options);
    return new Settings(
        checkout,
        options.find("war").map(Path::of).orElse(checkout.resolve("src/target/fanal.war")),
        port(options),
        demo,
        data(options, checkout, demo),
        externalDatabase(options),
        Keys.from(options));
  }

  static Path data(Options options, Path checkout, boolean demo) {
    return options
        .find("data")
        .map(Path::of)
        .orElse(checkout.resolve(demo ? ".data/demo" : ".data/main"))
        .toAbsolutePath()
        .normalize();
  }

  static boolean isDemo(Options options) {
    return !options.has("no-demo") && !options.find("demo").orElse("true").equals("false");
  }

  private static int port(Options options) throws LaunchRefused {
    String port = options.find("port").orElse("8080");
    if (!port.matches("\\d{1,5}") || Integer.parseInt(port) < 1 || Integer.parseInt(port) > 65535) {
      throw Words.refusal("option.port", port);
    }
    return Integer.parseInt(port);
  }

  private static Optional<ExternalDatabase> externalDatabase(Options options) throws LaunchRefused {
    Optional<String> url = options.find("db-url");
    if (url.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ExternalDatabase(
            url.get(), options.find("db-user").orElse("fanal"), databasePassword(options)));
  }

  private static String databasePassword(Options options) throws LaunchRefused {
    Optional<String> file = options.find("db-password-file");
    if (file.isEmpty()) {
      return options.find("db-password").orElse("");
    }
    try {
      return Files.readString(Path.of(file.get())).strip();
    } catch (IOException e) {
      throw new LaunchRefused(Words.say("file.unreadable", file.get()), e);
    }
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }
}
