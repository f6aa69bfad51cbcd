package org.fanal.employers;

/** What became of the wish for a key. */
public sealed interface NewKey {

  /** The only time that the key is shown. */
  record Made(String key) implements NewKey {}

  record NeedsName() implements NewKey {}

  record TooMany() implements NewKey {}

  /** They do not look after that organisation. */
  record NotYours() implements NewKey {}
}
