package org.fanal.papers;

/** What bytes turned out to be. */
public sealed interface Reading {

  /** A paper as it was sealed, with its credential, whose own checks are still to be made. */
  record Genuine(byte[] credential) implements Reading {

    public Genuine {
      credential = credential.clone();
    }

    @Override
    public byte[] credential() {
      return credential.clone();
    }
  }

  /** Not a paper of this issuer, or no longer. */
  record NotGenuine(Flaw flaw) implements Reading {}
}
