package org.fanal.launcher;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Asks the running application to sign a credential, or for the status of one: {@code issue} or
 * {@code status} with what came on standard input.
 */
final class CredentialRequest {

  private static final int LONGEST = 64 * 1024;
  private static final Set<String> ACTS = Set.of("issue", "status");

  private final CredentialDesk desk;
  private final String act;

  CredentialRequest(Path data, String act, Duration patience) {
    this.desk = new CredentialDesk(data, patience);
    this.act = act;
  }

  static CredentialRequest from(List<String> arguments, Map<String, String> environment)
      throws LaunchRefused {
    Options options = Inquiry.options(arguments, environment);
    List<String> words = options.words();
    if (words.size() != 1 || !ACTS.contains(words.get(0))) {
      throw Words.refusal("credential.usage");
    }
    return new CredentialRequest(Inquiry.data(options), words.get(0), Inquiry.patience(options));
  }

  /** Prints the verdict and gives the exit code. */
  int ask(InputStream in, PrintStream out) throws LaunchRefused {
    CredentialDesk.Reply reply =
        desk.ask(act, CredentialDesk.text(in, LONGEST, "credential.large"));
    out.println(reply.verdict());
    return reply.exit();
  }
}
