package org.fanal.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks the application for the invitation of an administrator.
 *
 * <p>The request, {@code admin-request/<random>.properties}, holds {@code email} and {@code
 * expires} (an instant). It stays for the next start when nobody answers; the answer, {@code
 * <random>.link}, is the one-time address.
 */
final class AdminRequest {

  private static final Duration VALIDITY = Duration.ofHours(24);

  private final Inquiry inquiry;
  private final String email;

  AdminRequest(Path data, String email, Duration patience) {
    this.inquiry = new Inquiry(data.resolve("admin-request"), patience);
    this.email = email;
  }

  static AdminRequest from(List<String> arguments, Map<String, String> environment)
      throws LaunchRefused {
    Options options = Inquiry.options(arguments, environment);
    List<String> words = options.words();
    if (words.size() != 2 || !words.get(0).equals("create") || !isEmail(words.get(1))) {
      throw Words.refusal("admin.usage");
    }
    return new AdminRequest(Inquiry.data(options), words.get(1), Inquiry.patience(options));
  }

  void awaitLink(PrintStream out) throws LaunchRefused {
    Instant expires = Instant.now().plus(VALIDITY);
    Inquiry.Asked asked =
        inquiry.leave("properties", "email=" + email + "\nexpires=" + expires + "\n");
    out.println(Words.say("admin.waiting"));
    Optional<String> link = asked.answer("link");
    if (link.isEmpty()) {
      throw Words.refusal("admin.later", asked.beside("link"));
    }
    out.println(Words.say("admin.link", email));
    out.println(link.get().strip());
  }

  private static boolean isEmail(String text) {
    return text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  }
}
