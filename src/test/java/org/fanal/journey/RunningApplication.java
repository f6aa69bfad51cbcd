package org.fanal.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The application as a newcomer starts it: the launcher in a process of its own, with the demo data
 * in a fresh folder. One serves all journeys; those that kill processes start their own.
 */
final class RunningApplication implements AutoCloseable {

  private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();
  private static final Path LAUNCHER = CHECKOUT.resolve("modules/launcher/target/run/launcher.jar");
  private static final long PATIENCE_SECONDS = 180;

  private static RunningApplication shared;

  private final Path data;
  private final int port;
  private Process launcher;

  private RunningApplication(Path data, int port) {
    this.data = data;
    this.port = port;
  }

  static synchronized RunningApplication shared() {
    if (shared == null) {
      shared = fresh("journey-data");
      Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
    }
    return shared;
  }

  /** Starts on an empty data folder below {@code target}. */
  static RunningApplication fresh(String folder) {
    Path data = Path.of("target", folder).toAbsolutePath();
    remove(data);
    RunningApplication application = new RunningApplication(data, freePort());
    application.start();
    return application;
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }

  Path data() {
    return data;
  }

  /**
   * Starts again on the same data, after {@link #kill}. Status lists turn over as fast as they can.
   */
  void start() {
    try {
      ProcessBuilder run =
          new ProcessBuilder(
                  ProcessHandle.current().info().command().orElse("java"),
                  "-Dfanal.checkout=" + CHECKOUT,
                  "-jar",
                  LAUNCHER.toString(),
                  "run",
                  "--port",
                  Integer.toString(port),
                  "--data",
                  data.toString())
              .redirectErrorStream(true);
      run.environment().put("FANAL_STATUS_MINUTES", "1");
      launcher = run.start();
    } catch (IOException unstartable) {
      throw new UncheckedIOException(unstartable);
    }
    awaitGreeting();
  }

  /** SIGKILL to the process whose command line holds the word, as a crash would end it. */
  void kill(String word) {
    ProcessHandle victim =
        launcher
            .descendants()
            .filter(process -> process.info().commandLine().orElse("").contains(word))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No process named " + word));
    victim.destroyForcibly();
    waitFor(launcher.onExit());
  }

  @Override
  public void close() {
    launcher.destroy();
    waitFor(launcher.onExit());
  }

  /** The launcher prints the address once a page is answered; what it says before is kept. */
  private void awaitGreeting() {
    StringBuilder said = new StringBuilder();
    CompletableFuture<Boolean> ready = new CompletableFuture<>();
    Thread reader = new Thread(() -> read(said, ready), "launcher-output");
    reader.setDaemon(true);
    reader.start();
    if (!waitFor(ready)) {
      throw new IllegalStateException("The application did not start:\n" + said);
    }
  }

  private void read(StringBuilder said, CompletableFuture<Boolean> ready) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.append(line).append('\n');
        if (line.contains(address())) {
          ready.complete(true);
        }
      }
    } catch (IOException closed) {
      said.append(closed.getMessage());
    }
    ready.complete(false);
  }

  private static <T> T waitFor(CompletableFuture<T> end) {
    try {
      return end.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException lost) {
      throw new IllegalStateException("Nothing happened in " + PATIENCE_SECONDS + " s", lost);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }

  private static void remove(Path folder) {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    } catch (IOException stuck) {
      throw new UncheckedIOException(stuck);
    }
  }

  /** The password of a demo account, from the file that the seeding reads. */
  static String passwordOf(String email) {
    return column(1, "accounts.csv", columns -> columns[0].equals(email));
  }

  /** The code of a demo share in this state, from the file that the seeding reads. */
  static String codeOf(String state) {
    return column(0, "shares.csv", columns -> columns[1].equals(state));
  }

  /** The same of a share in this wording. */
  static String codeOf(String state, String wording) {
    return column(
        0, "shares.csv", columns -> columns[1].equals(state) && columns[2].equals(wording));
  }

  private static String column(int wanted, String file, Predicate<String[]> line) {
    try (Stream<String> lines = Files.lines(CHECKOUT.resolve("deploy/demo").resolve(file))) {
      return lines
          .map(text -> text.split(","))
          .filter(line)
          .map(columns -> columns[wanted])
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("No such line in " + file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
