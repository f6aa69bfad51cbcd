package org.fanal.credentials;

/** Carries a cause from where it is found to the verdict; it never leaves this package. */
final class Refused extends Exception {

  private final transient Cause cause;

  Refused(Cause cause) {
    super(cause.name(), null, false, false);
    this.cause = cause;
  }

  Cause why() {
    return cause;
  }

  static void unless(boolean holds, Cause cause) throws Refused {
    if (!holds) {
      throw new Refused(cause);
    }
  }
}
