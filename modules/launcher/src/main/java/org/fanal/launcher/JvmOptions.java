package org.fanal.launcher;

import java.util.List;
import java.util.Optional;

/** How the application's JVM is tuned; {@code FANAL_JVM_OPTIONS} replaces it. */
final class JvmOptions {

  private static final List<String> DEFAULT =
      List.of("-Xms256m", "-Xmx768m", "-XX:+UseSerialGC", "-Xshare:auto");

  private JvmOptions() {}

  static List<String> chosen() {
    return Optional.ofNullable(System.getenv("FANAL_JVM_OPTIONS"))
        .filter(options -> !options.isBlank())
        .map(options -> List.of(options.strip().split("\\s+")))
        .orElse(DEFAULT);
  }
}
