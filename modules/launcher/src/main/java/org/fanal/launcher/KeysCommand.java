package org.fanal.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fanal.credentials.keys.KeyKind;
import org.fanal.launcher.KeyFiles.Listed;
import org.fanal.launcher.KeyFiles.Turned;

/**
 * {@code keys list} tells the issuer's keys; {@code keys rotate --yes} turns over those that lie in
 * files, while Fanal is stopped. Without {@code --yes} it only says what it would do.
 */
record KeysCommand(Path data, boolean demo, Keys keys, String verb, boolean yes) {

  private static final List<String> VERBS = List.of("list", "rotate");

  static KeysCommand from(List<String> arguments, Map<String, String> environment)
      throws LaunchRefused {
    List<String> valued = new ArrayList<>(Keys.options());
    valued.addAll(List.of("data", "demo"));
    Options options = Options.read(arguments, valued, List.of("no-demo", "yes"), environment);
    if (options.words().size() != 1 || !VERBS.contains(options.words().get(0))) {
      throw Words.refusal("keys.usage");
    }
    Path checkout = Path.of(System.getProperty("fanal.checkout", "")).toAbsolutePath();
    boolean demo = Settings.isDemo(options);
    return new KeysCommand(
        Settings.data(options, checkout, demo),
        demo,
        Keys.from(options),
        options.words().get(0),
        options.has("yes"));
  }

  void run(PrintStream out, Instant now) throws LaunchRefused {
    if (!Files.isDirectory(data)) {
      throw Words.refusal("keys.no-data", data);
    }
    KeyFiles files = new KeyFiles(data, files());
    try {
      if (verb.equals("list")) {
        list(files, out);
      } else if (yes) {
        rotate(files, out, now);
      } else {
        list(files, out);
        throw Words.refusal("keys.sure");
      }
    } catch (IOException e) {
      throw new LaunchRefused(Words.say("keys.unreadable", e.getMessage()), e);
    }
  }

  private void list(KeyFiles files, PrintStream out) throws IOException {
    for (Listed key : files.list()) {
      String word = Words.say("keys.kind." + key.kind().word());
      out.println(
          key.expires()
              .map(end -> Words.say("keys.before", word, key.name(), day(end)))
              .orElseGet(() -> Words.say("keys.signs", word, key.name())));
    }
    tellWhatLiesElsewhere(out);
  }

  private void rotate(KeyFiles files, PrintStream out, Instant now)
      throws LaunchRefused, IOException {
    try (DataFolder stopped = DataFolder.open(data, demo)) {
      for (Turned turned : files.rotate(now)) {
        String word = Words.say("keys.kind." + turned.kind().word());
        out.println(
            Words.say(
                "keys.turned", word, turned.before(), turned.after(), day(turned.beforeExpires())));
      }
      tellWhatLiesElsewhere(out);
      out.println(Words.say("keys.next", stopped.path().resolve("previous-keys")));
    }
  }

  private void tellWhatLiesElsewhere(PrintStream out) {
    for (KeyKind kind : KeyKind.values()) {
      if (keys.liesOutsideFiles(kind.word())) {
        out.println(
            Words.say("keys.elsewhere", Words.say("keys.kind." + kind.word()), kind.name()));
      }
    }
  }

  private Map<KeyKind, Path> files() throws LaunchRefused {
    Map<KeyKind, Path> files = new EnumMap<>(KeyKind.class);
    for (KeyKind kind : KeyKind.values()) {
      if (!keys.liesOutsideFiles(kind.word())) {
        Path file = keys.file(kind.word()).orElse(KeyFiles.demo(data, kind));
        if (!Files.isRegularFile(file)) {
          throw Words.refusal(demo ? "file.unreadable" : "key." + kind.word(), file);
        }
        files.put(kind, file);
      }
    }
    return files;
  }

  private static String day(Instant end) {
    return end.truncatedTo(ChronoUnit.DAYS).toString().substring(0, 10);
  }
}
