package org.fanal.credentials.foreign;

import java.util.Locale;
import org.fanal.credentials.Cause;

/** Why a file is not read as a credential. */
public enum Obstacle {
  EMPTY,
  TOO_LARGE,
  /** Neither JSON, nor a signed token, nor a picture of a kind that carries one. */
  NOT_A_CREDENTIAL,
  /** A picture with nothing in it but the picture. */
  PICTURE_ALONE,
  /** It only says where the credential is. */
  ONLY_AN_ADDRESS,
  /** It breaks off, says a thing twice, or goes too deep. */
  NOT_READABLE,
  /** It says of itself that it is unsigned, or is sealed in a way that anybody could forge. */
  UNFIT_SIGNATURE,
  /** JSON, and no credential of the kinds that are read. */
  ANOTHER_KIND;

  /** For keys of the bundles. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Obstacle of(Cause cause) {
    return cause == Cause.TOO_LARGE ? TOO_LARGE : NOT_READABLE;
  }
}
