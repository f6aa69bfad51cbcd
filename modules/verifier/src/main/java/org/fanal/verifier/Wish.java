package org.fanal.verifier;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What the words of a command line ask for.
 *
 * @param file the certificate; {@code -} for standard input
 * @param issuer the only one whose certificates count, if the asker says so
 * @param keys documents of the issuer's keys, asked of its host when there are none
 */
record Wish(
    String file,
    boolean offline,
    List<Path> keys,
    Optional<Path> statusList,
    Optional<String> issuer) {

  static final String USAGE =
      "Usage: verify FILE|- [--offline] [--issuer DID] [--issuer-keys FILE]… [--status-list FILE]";

  Wish {
    keys = List.copyOf(keys);
  }

  /** Nothing when the words ask for nothing that this command does. */
  static Optional<Wish> of(String... words) {
    Deque<String> rest = new ArrayDeque<>(List.of(words));
    List<String> files = new ArrayList<>();
    List<Path> keys = new ArrayList<>();
    List<Path> lists = new ArrayList<>();
    List<String> issuers = new ArrayList<>();
    boolean offline = false;
    if (!"verify".equals(rest.poll())) {
      return Optional.empty();
    }
    while (!rest.isEmpty()) {
      String word = rest.poll();
      switch (word) {
        case "--offline" -> offline = true;
        case "--issuer" -> issuers.add(rest.isEmpty() ? "" : rest.poll());
        case "--issuer-keys" -> keys.add(Path.of(rest.isEmpty() ? "" : rest.poll()));
        case "--status-list" -> lists.add(Path.of(rest.isEmpty() ? "" : rest.poll()));
        default -> files.add(word);
      }
    }
    return files.size() != 1
            || looksLikeAnOption(files.get(0))
            || lists.size() > 1
            || issuers.size() > 1
            || !issuers.stream().allMatch(Wish::isDid)
        ? Optional.empty()
        : Optional.of(
            new Wish(
                files.get(0),
                offline,
                keys,
                lists.stream().findFirst(),
                issuers.stream().findFirst()));
  }

  private static boolean isDid(String issuer) {
    return issuer.matches("did:web:[a-z0-9.-]{1,200}");
  }

  private static boolean looksLikeAnOption(String file) {
    return file.startsWith("-") && !file.equals("-");
  }
}
