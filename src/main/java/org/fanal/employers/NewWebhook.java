package org.fanal.employers;

/** What became of the wish for a webhook. */
public sealed interface NewWebhook {

  /** The only time that the secret is shown. */
  record Made(String secret) implements NewWebhook {}

  /** It is no https address of a host by its name. */
  record OtherAddress() implements NewWebhook {}

  record TooMany() implements NewWebhook {}

  /** They do not look after that organisation. */
  record NotYours() implements NewWebhook {}
}
