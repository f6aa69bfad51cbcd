package org.fanal.disclosure;

import java.util.Locale;
import org.fanal.credentials.Cause;
import org.fanal.papers.Flaw;

/** Why a check of a file does not hold, as far as whoever presents it is told. */
public enum Doubt {
  /** Not a file of a kind that is read here. */
  UNREADABLE,
  TOO_LARGE,
  /** Readable, and not of the one form that is signed here. */
  MISSHAPEN,
  NOT_OURS,
  /** In the issuer's name, and not as it was signed. */
  CHANGED,
  /** A paper without the issuer's seal over all of it. */
  UNSEALED,
  UNAVAILABLE,
  NOT_YET,
  OVER,
  NO_STATUS,
  NO_LIST,
  LIST_REFUSED,
  LIST_OLD,
  ENDED,
  /** Not reached. */
  UNCHECKED;

  /** The name of its sentence. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Doubt of(Cause cause) {
    return switch (cause) {
      case NOT_JSON, NOT_A_TOKEN -> UNREADABLE;
      case TOO_LARGE -> TOO_LARGE;
      case ISSUER_MISMATCH -> NOT_OURS;
      case BAD_SIGNATURE, UNKNOWN_KEY, KEY_NOT_FOR_ASSERTION, CONTROLLER_MISMATCH -> CHANGED;
      case KEYS_UNAVAILABLE -> UNAVAILABLE;
      case NOT_YET_VALID -> NOT_YET;
      case EXPIRED -> OVER;
      case STATUS_MISSING, STATUS_UNSUPPORTED -> NO_STATUS;
      case STATUS_LIST_REFUSED, STATUS_LIST_MISMATCH -> LIST_REFUSED;
      case STATUS_LIST_NOT_CURRENT -> LIST_OLD;
      case REVOKED -> ENDED;
      case NOT_CHECKED -> UNCHECKED;
      default -> MISSHAPEN;
    };
  }

  static Doubt of(Flaw flaw) {
    return switch (flaw) {
      case UNREADABLE -> UNREADABLE;
      case NOT_SEALED -> UNSEALED;
      case CHANGED -> CHANGED;
      case UNKNOWN_SIGNER -> NOT_OURS;
      case NO_CREDENTIAL -> MISSHAPEN;
    };
  }
}
