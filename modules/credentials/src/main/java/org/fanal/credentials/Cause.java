package org.fanal.credentials;

/** Why a check does not hold. */
public enum Cause {
  TOO_LARGE,
  TOO_DEEP,
  NOT_JSON,
  DUPLICATE_KEY,
  EMPTY_VALUE,
  UNKNOWN_CONTEXT,
  UNDEFINED_TERM,
  UNDEFINED_TYPE,
  RELATIVE_ID,
  UNSIGNED_PART,
  MALFORMED,
  NOT_ONE_PROOF,
  UNSUPPORTED_PROOF,
  WRONG_PURPOSE,
  PROOF_DATE,
  ISSUER_MISMATCH,
  UNKNOWN_KEY,

  /** The key was retired, and what it signed has had its time. */
  KEY_EXPIRED,
  KEY_NOT_FOR_ASSERTION,
  CONTROLLER_MISMATCH,
  BAD_SIGNATURE,

  /** Not three parts of base64url with an object of JSON in the first two. */
  NOT_A_TOKEN,

  /** Not a PDF that can be read. */
  NOT_A_PAPER,
  UNSUPPORTED_ALGORITHM,
  UNSUPPORTED_HEADER,
  UNKNOWN_CRITICAL,

  /** A registered claim of a token says other than the field that it repeats. */
  CLAIM_MISMATCH,

  /** No key of the issuer was at hand to check with. */
  KEYS_UNAVAILABLE,

  NOT_YET_VALID,
  EXPIRED,

  STATUS_MISSING,
  STATUS_UNSUPPORTED,
  STATUS_LIST_REFUSED,
  STATUS_LIST_MISMATCH,
  STATUS_LIST_NOT_CURRENT,
  REVOKED,

  /** The check was not reached: the signature does not hold, or nobody asked for it. */
  NOT_CHECKED
}
