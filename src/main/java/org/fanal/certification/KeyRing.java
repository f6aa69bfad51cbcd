package org.fanal.certification;

import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fanal.credentials.keys.KeyKind;
import org.fanal.credentials.keys.KeyText;

/**
 * The issuer's keys of one kind: the one that signs, and those that did so before it.
 *
 * @param previous the newest first
 */
record KeyRing(KeyKind kind, KeyPair current, List<Retired> previous) {

  KeyRing {
    if (!kind.fits(current.getPublic())) {
      throw new IllegalStateException("Not a key for " + kind.word());
    }
    previous = List.copyOf(previous);
  }

  /** A key whose signatures still count. */
  record Retired(String name, PublicKey key, Optional<Instant> at) {

    /** The end of its time; a key without a note of when it was retired has none. */
    Optional<Instant> expires() {
      return at.map(instant -> instant.plus(KeyText.KEPT));
    }
  }

  String name() {
    return kind.nameOf(current.getPublic());
  }

  /** Those whose time is not over. */
  List<Retired> previousAt(Instant now) {
    return previous.stream()
        .filter(key -> !key.name().equals(name()))
        .filter(key -> key.expires().filter(end -> !now.isBefore(end)).isEmpty())
        .toList();
  }
}
