package org.fanal.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Asks the application for the invitation of an administrator.
 *
 * <p>The request is a file that only the owner of the data folder can write: {@code
 * admin-request/<random>.properties} with {@code email} and {@code expires} (an instant). The
 * application reads it at start or within seconds, makes the invitation and writes its one-time
 * address into {@code <random>.link} beside it.
 */
final class AdminRequest {

  private static final Duration VALIDITY = Duration.ofHours(24);

  private final Path folder;
  private final String email;
  private final Duration patience;

  AdminRequest(Path data, String email, Duration patience) {
    this.folder = data.resolve("admin-request");
    this.email = email;
    this.patience = patience;
  }

  static AdminRequest from(List<String> arguments, Map<String, String> environment)
      throws LaunchRefused {
    Options options =
        Options.read(
            arguments, List.of("data", "demo", "wait-seconds"), List.of("no-demo"), environment);
    List<String> words = options.words();
    if (words.size() != 2 || !words.get(0).equals("create") || !isEmail(words.get(1))) {
      throw Words.refusal("admin.usage");
    }
    Path checkout = Path.of(System.getProperty("fanal.checkout", "")).toAbsolutePath();
    Path data = Settings.data(options, checkout, Settings.isDemo(options));
    String seconds = options.find("wait-seconds").orElse("60");
    if (!seconds.matches("\\d{1,4}")) {
      throw Words.refusal("option.unknown", seconds);
    }
    return new AdminRequest(data, words.get(1), Duration.ofSeconds(Long.parseLong(seconds)));
  }

  void awaitLink(PrintStream out) throws LaunchRefused {
    String name = PrivateFiles.randomLetters(18);
    Path link = folder.resolve(name + ".link");
    try {
      PrivateFiles.folder(folder);
      Instant expires = Instant.now().plus(VALIDITY);
      PrivateFiles.write(
          folder.resolve(name + ".properties"), "email=" + email + "\nexpires=" + expires + "\n");
      out.println(Words.say("admin.waiting"));
      if (!Patience.of(patience).until(() -> Files.exists(link))) {
        throw Words.refusal("admin.later", link);
      }
      out.println(Words.say("admin.link", email));
      out.println(Files.readString(link).strip());
      Files.delete(link);
    } catch (IOException e) {
      throw new LaunchRefused(Words.say("folder.unwritable", folder), e);
    }
  }

  private static boolean isEmail(String text) {
    return text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  }
}
