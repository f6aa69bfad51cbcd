package org.fanal.certification.model;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The host that a did:web issuer speaks from, and where its documents are found. */
public record IssuerAddress(String host) {

  private static final String METHOD = "did:web:";
  private static final Pattern NAME =
      Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");
  private static final Pattern NUMBERS = Pattern.compile("[0-9.]+");

  public IssuerAddress {
    if (host.length() > 200 || !NAME.matcher(host).matches()) {
      throw new IllegalArgumentException("Not the name of a host: " + host);
    }
  }

  /**
   * @throws IllegalArgumentException for anything but did:web with a host name alone
   */
  public static IssuerAddress of(String did) {
    if (!did.startsWith(METHOD)) {
      throw new IllegalArgumentException(
          "fanal.issuer.did must be did:web: and a host name, not " + did);
    }
    return new IssuerAddress(did.substring(METHOD.length()));
  }

  /** Why real certificates cannot be issued from here; empty when they can. */
  public Optional<String> unfitForRealUse(URI neutralAddress) {
    if (host.endsWith(".example") || host.equals("example")) {
      return refusal("a reserved name that nobody can reach");
    }
    if (host.equals("localhost") || host.endsWith(".localhost") || !host.contains(".")) {
      return refusal("a name that only this machine or network knows");
    }
    if (NUMBERS.matcher(host).matches()) {
      return refusal("a number, which may belong to somebody else tomorrow");
    }
    if (!host.equals(neutralAddress.getHost()) || !"https".equals(neutralAddress.getScheme())) {
      return refusal("not the host of fanal.neutral.address (" + neutralAddress + ", https)");
    }
    return Optional.empty();
  }

  public URI did() {
    return URI.create(METHOD + host);
  }

  public URI document() {
    return URI.create("https://" + host + "/.well-known/did.json");
  }

  public URI statusList(UUID list) {
    return URI.create("https://" + host + "/status/" + list);
  }

  private Optional<String> refusal(String why) {
    return Optional.of(
        "The issuer "
            + did()
            + " cannot sign real certificates: its host is "
            + why
            + ". Set fanal.issuer.did to did:web: and the host of your neutral address.");
  }
}
