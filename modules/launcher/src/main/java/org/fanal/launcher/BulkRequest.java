package org.fanal.launcher;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Starts work on many awards in the running application, from a list on standard input, and tells
 * how far it has come until it is through. The work goes on without whoever asked for it.
 */
final class BulkRequest {

  private static final int LONGEST = 2 * 1024 * 1024;
  private static final int UNDER_WAY = 3;
  private static final Pattern JOB = Pattern.compile("\"job\":\"([0-9a-f-]{36})\"");
  private static final long PAUSE_NANOS = Duration.ofMillis(500).toNanos();

  private final CredentialDesk desk;
  private final Optional<String> looked;
  private final Optional<String> stopped;

  BulkRequest(Path data, Duration patience, Optional<String> looked, Optional<String> stopped) {
    this.desk = new CredentialDesk(data, patience);
    this.looked = looked;
    this.stopped = stopped;
  }

  static BulkRequest from(List<String> arguments, Map<String, String> environment)
      throws LaunchRefused {
    Options options = Inquiry.options(arguments, environment, "status", "stop");
    Optional<String> looked = options.find("status");
    Optional<String> stopped = options.find("stop");
    if (!options.words().equals(List.of("bulk")) || looked.isPresent() && stopped.isPresent()) {
      throw Words.refusal("credential.usage");
    }
    return new BulkRequest(Inquiry.data(options), Inquiry.patience(options), looked, stopped);
  }

  /** Prints a line of JSON for each look, and gives the exit code. */
  int ask(InputStream in, PrintStream out) throws LaunchRefused {
    if (stopped.isPresent()) {
      return print(desk.ask("job", about(stopped.get(), ",\"stop\":true")), out);
    }
    if (looked.isPresent()) {
      return print(desk.ask("job", about(looked.get(), "")), out);
    }
    CredentialDesk.Reply started =
        desk.ask("bulk", CredentialDesk.text(in, LONGEST, "credential.long"));
    print(started, out);
    Matcher job = JOB.matcher(started.verdict());
    return started.exit() == UNDER_WAY && job.find()
        ? follow(job.group(1), started.verdict(), out)
        : started.exit();
  }

  private int follow(String job, String first, PrintStream out) throws LaunchRefused {
    String last = first;
    while (true) {
      CredentialDesk.Reply reply = desk.ask("job", about(job, ""));
      if (!reply.verdict().equals(last)) {
        out.println(reply.verdict());
      }
      if (reply.exit() != UNDER_WAY) {
        return reply.exit();
      }
      last = reply.verdict();
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  private static int print(CredentialDesk.Reply reply, PrintStream out) {
    out.println(reply.verdict());
    return reply.exit();
  }

  private static String about(String job, String more) {
    return "{\"job\":\"" + job.replaceAll("[^0-9a-f-]", "?") + "\"" + more + "}";
  }
}
