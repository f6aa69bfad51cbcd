package org.fanal.launcher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Options of a command line over variables of the environment: {@code --db-url X} or {@code
 * --db-url=X} wins over {@code FANAL_DB_URL=X}.
 */
final class Options {

  private final Map<String, String> given = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final Map<String, String> environment;

  private Options(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * @param valued names that take a value, without dashes
   * @param flags names that take none
   */
  static Options read(
      List<String> arguments, List<String> valued, List<String> flags, Map<String, String> env)
      throws LaunchRefused {
    Options options = new Options(env);
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (!argument.startsWith("--")) {
        options.words.add(argument);
        continue;
      }
      String[] parts = argument.substring(2).split("=", 2);
      if (flags.contains(parts[0]) && parts.length == 1) {
        options.given.put(parts[0], "true");
      } else if (!valued.contains(parts[0])) {
        throw Words.refusal("option.unknown", argument);
      } else if (parts.length == 2) {
        options.given.put(parts[0], parts[1]);
      } else if (++i < arguments.size()) {
        options.given.put(parts[0], arguments.get(i));
      } else {
        throw Words.refusal("option.value", argument);
      }
    }
    return options;
  }

  Optional<String> find(String name) {
    String variable = "FANAL_" + name.replace('-', '_').toUpperCase(Locale.ROOT);
    return Optional.ofNullable(given.getOrDefault(name, environment.get(variable)))
        .filter(value -> !value.isBlank());
  }

  boolean has(String flag) {
    return given.containsKey(flag);
  }

  List<String> words() {
    return List.copyOf(words);
  }
}
