package org.fanal.people;

/** What became of an attempt to open an account with a mailed link and a new password. */
public sealed interface Opening {

  /** It is open, and so is a session; the token is for the person's browser alone. */
  record Opened(Person person, String token) implements Opening {}

  /** Another password is needed: {@code SHORT}, {@code LONG}, {@code COMMON}, {@code PERSONAL}. */
  record OtherPassword(String flaw) implements Opening {}

  /** Another name is needed. */
  record OtherName() implements Opening {}

  /** The consent that an account needs was not given. */
  record NoConsent() implements Opening {}

  /** The link was used, is too old, or never was. */
  record Gone() implements Opening {}
}
