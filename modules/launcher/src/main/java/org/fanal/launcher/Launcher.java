package org.fanal.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * The command line behind {@code deploy/fanal run}, {@code admin create}, {@code keys} and {@code
 * credential issue}, {@code status} and {@code bulk}.
 */
public final class Launcher {

  private Launcher() {}

  public static void main(String[] arguments) {
    List<String> words = Arrays.asList(arguments);
    if (!words.isEmpty() && words.get(0).equals("credential")) {
      System.exit(credential(words.subList(1, words.size())));
    }
    try {
      command(words, printer(FileDescriptor.out));
    } catch (LaunchRefused refusal) {
      printer(FileDescriptor.err).println(refusal.getMessage());
      System.exit(1);
    }
  }

  /** Exits as judging does: what was refused is 2. */
  private static int credential(List<String> rest) {
    try {
      PrintStream out = printer(FileDescriptor.out);
      return rest.contains("bulk")
          ? BulkRequest.from(rest, System.getenv()).ask(System.in, out)
          : CredentialRequest.from(rest, System.getenv()).ask(System.in, out);
    } catch (LaunchRefused refusal) {
      printer(FileDescriptor.err).println(refusal.getMessage());
      return 2;
    }
  }

  private static PrintStream printer(FileDescriptor to) {
    return new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
  }

  private static void command(List<String> arguments, PrintStream out) throws LaunchRefused {
    String verb = arguments.isEmpty() ? "" : arguments.get(0);
    List<String> rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
    switch (verb) {
      case "run" -> new Run(Settings.from(rest, System.getenv()), out).untilStopped();
      case "admin" -> AdminRequest.from(rest, System.getenv()).awaitLink(out);
      case "keys" -> KeysCommand.from(rest, System.getenv()).run(out, Instant.now());
      default -> throw Words.refusal("command.unknown", verb);
    }
  }
}
