package org.fanal.courseware;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses that content may point at outside: https, a host, nothing clever. */
final class ExternalUrl {

  private ExternalUrl() {}

  /** The address in plain ASCII; empty if it is refused. */
  static Optional<String> of(String written) {
    try {
      URI uri = new URI(written);
      boolean plain =
          "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
      return plain ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  static String[] attributes(String url) {
    return new String[] {"href", url, "rel", "noreferrer noopener"};
  }
}
