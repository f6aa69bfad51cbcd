package org.fanal.verifier;

import java.util.Optional;
import java.util.Set;
import org.fanal.credentials.Cause;
import org.fanal.credentials.Verdict;

/** What the command answers in the end, and with which code. */
enum Judgement {
  VALID(0),

  /** Asked offline, without a list: genuine and in its time, perhaps revoked since. */
  VALID_BUT_STATUS_NOT_CHECKED(0),
  NOT_VALID(1),
  UNREADABLE(2);

  private static final Set<Cause> UNREAD =
      Set.of(
          Cause.TOO_LARGE,
          Cause.NOT_JSON,
          Cause.NOT_A_TOKEN,
          Cause.NOT_A_PAPER,
          Cause.KEYS_UNAVAILABLE);

  private final int code;

  Judgement(int code) {
    this.code = code;
  }

  static Judgement of(Verdict verdict) {
    if (verdict.signature().filter(UNREAD::contains).isPresent()) {
      return UNREADABLE;
    }
    if (verdict.withStatus(Optional.empty()).valid()) {
      return ofStatus(verdict.status());
    }
    return NOT_VALID;
  }

  int code() {
    return code;
  }

  private static Judgement ofStatus(Optional<Cause> status) {
    if (status.isEmpty()) {
      return VALID;
    }
    return status.get() == Cause.NOT_CHECKED ? VALID_BUT_STATUS_NOT_CHECKED : NOT_VALID;
  }
}
