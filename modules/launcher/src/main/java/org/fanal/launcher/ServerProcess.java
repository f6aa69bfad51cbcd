package org.fanal.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process that the launcher starts, in a session of its own so that Ctrl-C reaches the launcher
 * alone, which then stops its processes in order.
 */
final class ServerProcess {

  private static final Path SETSID = Path.of("/usr/bin/setsid");

  private final Process process;
  private final Path pidFile;

  private ServerProcess(Process process, Path pidFile) {
    this.process = process;
    this.pidFile = pidFile;
  }

  static ServerProcess start(
      List<String> command, Map<String, String> environment, Path log, Path pidFile)
      throws IOException {
    List<String> whole = new ArrayList<>();
    if (Files.isExecutable(SETSID)) {
      whole.add(SETSID.toString());
    }
    whole.addAll(command);
    ProcessBuilder builder =
        new ProcessBuilder(whole)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .redirectInput(new File("/dev/null"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    PrivateFiles.write(pidFile, process.pid() + " " + startOf(process.toHandle()) + "\n");
    return new ServerProcess(process, pidFile);
  }

  /** Ends the process named in the pid file, if it still runs that program: an orphan of ours. */
  static void endOrphan(Path pidFile, Path program) throws IOException {
    Optional<ProcessHandle> orphan = orphanOf(pidFile, program);
    if (orphan.isPresent()) {
      end(orphan.get(), 60);
    }
    Files.deleteIfExists(pidFile);
  }

  private static Optional<ProcessHandle> orphanOf(Path pidFile, Path program) throws IOException {
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    String[] pidAndStart = Files.readString(pidFile).strip().split(" ");
    return ProcessHandle.of(Long.parseLong(pidAndStart[0]))
        .filter(handle -> isSameStart(startOf(handle), Long.parseLong(pidAndStart[1])))
        .filter(handle -> runs(handle, program));
  }

  private static long startOf(ProcessHandle handle) {
    return handle.info().startInstant().map(Instant::getEpochSecond).orElse(0L);
  }

  /** The system counts the start from its boot time, which moves by a second now and then. */
  private static boolean isSameStart(long seen, long noted) {
    return Math.abs(seen - noted) <= 2;
  }

  private static boolean runs(ProcessHandle handle, Path program) {
    return handle.info().commandLine().filter(l -> l.contains(program.toString())).isPresent();
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  void stop(int patienceSeconds) throws IOException {
    end(process.toHandle(), patienceSeconds);
    Files.deleteIfExists(pidFile);
  }

  private static void end(ProcessHandle handle, int patienceSeconds) {
    handle.destroy();
    if (!hasEnded(handle, patienceSeconds)) {
      handle.destroyForcibly();
      hasEnded(handle, 10);
    }
  }

  private static boolean hasEnded(ProcessHandle handle, int seconds) {
    try {
      handle.onExit().get(seconds, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
