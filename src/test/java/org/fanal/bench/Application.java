package org.fanal.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Fanal as {@code deploy/fanal run} starts it, on a free port and a folder of its own. */
final class Application implements AutoCloseable {

  private final Path data;
  private final int port;
  private Process launcher;

  Application(Path data) throws IOException {
    this.data = data.toAbsolutePath();
    this.port = freePort();
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  Path data() {
    return data;
  }

  /** Returns how long it took until a page was answered. */
  Duration start() throws IOException {
    long begin = System.nanoTime();
    ProcessBuilder builder =
        new ProcessBuilder(
                "deploy/fanal", "run", "--port", String.valueOf(port), "--data", data.toString())
            .redirectErrorStream(true)
            .redirectInput(new File("/dev/null"));
    // One address asks for all: the guard against guessing codes would measure itself.
    builder.environment().put("FANAL_VERIFY_CLIENT_PER_MINUTE", "1000000");
    builder.environment().put("FANAL_VERIFY_ALL_PER_MINUTE", "1000000");
    launcher = builder.start();
    StringBuilder said = new StringBuilder();
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      said.append(line).append('\n');
      if (line.contains(address().toString())) {
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        drain(lines);
        return took;
      }
    }
    throw new IllegalStateException("The application did not start:\n" + said);
  }

  /** The process whose number stands in a file of the data folder. */
  ProcessFigures process(String pidFile) throws IOException {
    return new ProcessFigures(
        Long.parseLong(Files.readString(data.resolve(pidFile)).strip().split(" ")[0]));
  }

  void empty() throws IOException {
    if (!Files.exists(data)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(data)) {
      List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    }
  }

  @Override
  public void close() {
    if (launcher == null || !launcher.isAlive()) {
      return;
    }
    launcher.destroy();
    try {
      launcher.waitFor(60, TimeUnit.SECONDS);
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }

  private static void drain(BufferedReader lines) {
    Thread reader = new Thread(() -> readAll(lines), "launcher-output");
    reader.setDaemon(true);
    reader.start();
  }

  private static void readAll(BufferedReader lines) {
    try {
      while (lines.readLine() != null) {
        // What the launcher says while it stops is of no use here.
      }
    } catch (IOException closed) {
      // The launcher has ended.
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }
}
