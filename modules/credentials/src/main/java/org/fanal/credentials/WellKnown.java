package org.fanal.credentials;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a did:web issuer that is a host alone serves its keys. */
public final class WellKnown {

  private static final Pattern HOST =
      Pattern.compile("did:web:([a-z0-9]([a-z0-9.-]{0,198}[a-z0-9])?)");

  private WellKnown() {}

  /** The DID document of an issuer, or nothing for a DID of another kind. */
  public static Optional<URI> didDocument(URI did) {
    return at(did, "did.json");
  }

  /** The RSA keys of an issuer, or nothing for a DID of another kind. */
  public static Optional<URI> keySet(URI did) {
    return at(did, "jwks.json");
  }

  private static Optional<URI> at(URI did, String file) {
    return Optional.of(HOST.matcher(did.toString()))
        .filter(matcher -> matcher.matches() && !matcher.group(1).contains(".."))
        .map(matcher -> URI.create("https://" + matcher.group(1) + "/.well-known/" + file));
  }
}
