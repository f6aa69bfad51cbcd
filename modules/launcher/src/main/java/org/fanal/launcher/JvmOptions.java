package org.fanal.launcher;

import java.util.List;
import java.util.Optional;

/**
 * How the application's JVM is tuned; {@code FANAL_JVM_OPTIONS} replaces it.
 *
 * <p>The strongest compiler stays on, since a warm server lives from it, but it waits until code is
 * hot: at a start it would take the processor from what starts.
 */
final class JvmOptions {

  private static final List<String> DEFAULT =
      List.of(
          "-Xms256m",
          "-Xmx768m",
          "-XX:+UseSerialGC",
          "-XX:Tier3DelayOn=0",
          "-XX:Tier4InvocationThreshold=20000",
          "-XX:Tier4MinInvocationThreshold=3000",
          "-XX:Tier4CompileThreshold=40000",
          "-XX:Tier4BackEdgeThreshold=400000");

  private JvmOptions() {}

  static List<String> chosen() {
    return Optional.ofNullable(System.getenv("FANAL_JVM_OPTIONS"))
        .filter(options -> !options.isBlank())
        .map(options -> List.of(options.strip().split("\\s+")))
        .orElse(DEFAULT);
  }
}
