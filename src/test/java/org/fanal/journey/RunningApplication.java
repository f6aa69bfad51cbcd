package org.fanal.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fanal.launcher.EmbeddedDatabase;

/**
 * The application as a newcomer starts it: the launcher in a process of its own, with the demo data
 * in a fresh folder. One serves all journeys of a test process; those that kill processes start
 * their own, and so do those that wait for an epoch to end.
 */
final class RunningApplication implements AutoCloseable {

  private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();
  private static final Path LAUNCHER = CHECKOUT.resolve("modules/launcher/target/run/launcher.jar");
  private static final long PATIENCE_SECONDS = 240;
  private static final String FORK = System.getProperty("fanal.fork", "process-1");

  /** Long enough for whoever looks at a list, short enough for whoever waits for the next. */
  static final int HASTY_SECONDS = 15;

  /** For whoever lives some minutes, beside a browser: the strongest compiler would not pay. */
  private static final Map<String, String> BRIEF =
      Map.of("FANAL_JVM_OPTIONS", "-Xms256m -Xmx768m -XX:+UseSerialGC -XX:TieredStopAtLevel=1");

  private final Path data;
  private final int port;
  private final Map<String, String> settings;
  private Process launcher;

  private RunningApplication(Path data, int port, Map<String, String> settings) {
    this.data = data;
    this.port = port;
    this.settings = settings;
  }

  static RunningApplication shared() {
    return Shared.ONE;
  }

  /** One whose status lists turn over every few seconds, and its rosters with them. */
  static RunningApplication hasty() {
    return Hasty.ONE;
  }

  /** Started when first asked for; if it does not start, it is not tried again for each journey. */
  private static final class Shared {

    static final RunningApplication ONE = untilTheEnd("journey-data", BRIEF);
  }

  private static final class Hasty {

    static final RunningApplication ONE = untilTheEnd("hasty-data", settings());

    private static Map<String, String> settings() {
      Map<String, String> settings = new HashMap<>(BRIEF);
      settings.put("FANAL_STATUS_SECONDS", Integer.toString(HASTY_SECONDS));
      return settings;
    }
  }

  private static RunningApplication untilTheEnd(String folder, Map<String, String> settings) {
    RunningApplication application = fresh(folder, settings);
    Runtime.getRuntime().addShutdownHook(new Thread(application::close));
    return application;
  }

  /** Starts on an empty data folder below {@code target}. */
  static RunningApplication fresh(String folder) {
    return fresh(folder, Map.of());
  }

  private static RunningApplication fresh(String folder, Map<String, String> settings) {
    Path data = Path.of("target", folder + "-" + FORK).toAbsolutePath();
    remove(data);
    RunningApplication application = new RunningApplication(data, freePort(), settings);
    application.start();
    return application;
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }

  Path data() {
    return data;
  }

  /** Starts again on the same data, after {@link #kill}. */
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
      run.environment().putAll(settings);
      launcher = run.start();
    } catch (IOException unstartable) {
      throw new UncheckedIOException(unstartable);
    }
    awaitGreeting();
  }

  /** The database, behind the application's back. */
  Connection database() throws SQLException, IOException {
    String command =
        process("mariadbd").info().commandLine().orElseThrow(IllegalStateException::new);
    Matcher port = Pattern.compile("--port=(\\d+)").matcher(command);
    if (!port.find()) {
      throw new IllegalStateException(command);
    }
    String password = Files.readString(data.resolve("database/password")).strip();
    return DriverManager.getConnection(
        "jdbc:mariadb://127.0.0.1:" + port.group(1) + "/" + EmbeddedDatabase.NAME,
        EmbeddedDatabase.USER,
        password);
  }

  /** SIGKILL to the process whose command line holds the word, as a crash would end it. */
  void kill(String word) {
    process(word).destroyForcibly();
    waitFor(launcher.onExit());
  }

  private ProcessHandle process(String word) {
    return launcher
        .descendants()
        .filter(process -> process.info().commandLine().orElse("").contains(word))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No process named " + word));
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
    boolean started = false;
    try {
      started = waitFor(ready);
    } finally {
      if (!started) {
        close();
      }
    }
    if (!started) {
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

  /** The same of what somebody shows to anybody. */
  static String codeOf(String holder, String award, String state) {
    return column(
        0,
        "shares.csv",
        columns ->
            columns[3].equals(holder)
                && columns[4].equals(award)
                && columns[1].equals(state)
                && columns[5].equals("anybody"));
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
