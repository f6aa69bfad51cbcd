package org.fanal.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fanal.credentials.keys.KeyKind;

/**
 * Where the master key and the issuer's keys are: in files, in the environment or in a device. In
 * the demonstration the application makes its own; real use must name all, and none may come from a
 * demonstration.
 *
 * @param given what was said of them, by the names of the options
 */
record Keys(Map<String, String> given) {

  private static final String FILE = "-key-file";

  /** How the application marks a key that it made for a demonstration. */
  private static final String DEMO_MARK = "# Fanal demo key";

  Keys {
    given = Map.copyOf(given);
  }

  /** The options that take a value. */
  static List<String> options() {
    List<String> names = new ArrayList<>(List.of("pkcs11-config-file", "pkcs11-pin-file"));
    for (String word : words()) {
      names.addAll(List.of(word + FILE, word + "-key-alias"));
    }
    return names;
  }

  static Keys from(Options options) {
    Map<String, String> given = new HashMap<>();
    options().forEach(name -> options.find(name).ifPresent(value -> given.put(name, value)));
    for (String word : words()) {
      options.find(word + "-key").ifPresent(text -> given.put(word + "-key", text));
    }
    return new Keys(given);
  }

  void refuseForRealUse() throws LaunchRefused {
    for (String word : words()) {
      if (!liesOutsideFiles(word)) {
        refuse(file(word).orElseThrow(() -> Words.refusal("key." + word)));
      }
    }
  }

  /** The file of a key, if that is where it is. */
  Optional<Path> file(String word) {
    return Optional.ofNullable(given.get(word + FILE)).map(Path::of);
  }

  /** Whether a key is in the environment or in a device. */
  boolean liesOutsideFiles(String word) {
    return given.containsKey(word + "-key") || given.containsKey(word + "-key-alias");
  }

  Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    given.forEach(
        (name, value) ->
            environment.put(
                "FANAL_" + name.replace('-', '_').toUpperCase(Locale.ROOT),
                name.endsWith("-file") ? Path.of(value).toAbsolutePath().toString() : value));
    return environment;
  }

  private static List<String> words() {
    List<String> words = new ArrayList<>(List.of("master"));
    for (KeyKind kind : KeyKind.values()) {
      words.add(kind.word());
    }
    return words;
  }

  private static void refuse(Path file) throws LaunchRefused {
    if (contentOf(file).startsWith(DEMO_MARK) || liesInDemoFolder(file)) {
      throw Words.refusal("key.demo", file);
    }
  }

  private static String contentOf(Path file) throws LaunchRefused {
    try {
      String text = Files.readString(file).strip();
      if (text.isEmpty()) {
        throw Words.refusal("file.unreadable", file);
      }
      return text;
    } catch (IOException e) {
      throw new LaunchRefused(Words.say("file.unreadable", file), e);
    }
  }

  private static boolean liesInDemoFolder(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    while (folder != null) {
      if (DataFolder.isDemo(folder)) {
        return true;
      }
      folder = folder.getParent();
    }
    return false;
  }
}
