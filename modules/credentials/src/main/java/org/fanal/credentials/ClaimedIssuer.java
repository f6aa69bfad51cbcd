package org.fanal.credentials;

import java.net.URI;
import java.util.Optional;

/** Whom a certificate names as its issuer, before anything of it is believed. */
public final class ClaimedIssuer {

  private ClaimedIssuer() {}

  public static Optional<URI> ofCredential(byte[] credential) {
    try {
      return Optional.of(Fields.uri(Fields.object(StrictJson.read(credential), "issuer"), "id"));
    } catch (Refused unreadable) {
      return Optional.empty();
    }
  }

  public static Optional<URI> ofToken(byte[] token) {
    try {
      return Optional.of(
          Fields.uri(Fields.object(CompactToken.read(token).payload(), "issuer"), "id"));
    } catch (Refused unreadable) {
      return Optional.empty();
    }
  }
}
