package org.fanal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What Linux and the JVM say of one process. */
final class ProcessFigures {

  private static final int MILLIS_PER_TICK = 10;
  private static final Pattern USED = Pattern.compile("(?:generation|heap).* used (\\d+)K");

  private final long pid;

  ProcessFigures(long pid) {
    this.pid = pid;
  }

  /** User and system time of all its threads so far. */
  long cpuMillis() {
    String stat = read("stat");
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MILLIS_PER_TICK;
  }

  long residentMegabytes() {
    Matcher line = Pattern.compile("VmRSS:\\s+(\\d+) kB").matcher(read("status"));
    return line.find() ? Long.parseLong(line.group(1)) / 1024 : 0;
  }

  String commandLine() {
    return read("cmdline").replace('\0', ' ');
  }

  /** What is alive in the heap, after a full collection. */
  long heapMegabytes() throws IOException {
    jcmd("GC.run");
    Matcher parts = USED.matcher(jcmd("GC.heap_info"));
    long kilobytes = 0;
    while (parts.find()) {
      kilobytes += Long.parseLong(parts.group(1));
    }
    return kilobytes / 1024;
  }

  private String jcmd(String command) throws IOException {
    Path program = Path.of(System.getProperty("java.home"), "bin/jcmd");
    Process process =
        new ProcessBuilder(program.toString(), String.valueOf(pid), command)
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes());
    try {
      process.waitFor(20, TimeUnit.SECONDS);
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
    return said;
  }

  private String read(String file) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid, file))) {
      return String.join("\n", lines.toList());
    } catch (IOException ended) {
      throw new UncheckedIOException(ended);
    }
  }
}
