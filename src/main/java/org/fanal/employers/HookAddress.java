package org.fanal.employers;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where an organisation hears of changes: https to a host by its name. What the name leads to is
 * looked at anew before each delivery.
 */
record HookAddress(URI uri) {

  private static final int LONGEST = 300;
  private static final Pattern HOST =
      Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
  private static final Pattern LOCAL = Pattern.compile("http://127\\.0\\.0\\.1:[0-9]{2,5}/.*");

  /**
   * @param localToo whether plain http to 127.0.0.1 is taken as well, as tests and demos need
   */
  static Optional<HookAddress> parse(String typed, boolean localToo) {
    try {
      URI uri = new URI(typed.strip());
      return typed.length() <= LONGEST && (isPublic(uri) || (localToo && isLocal(uri)))
          ? Optional.of(new HookAddress(new URI(uri.toASCIIString())))
          : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException unfit) {
      return Optional.empty();
    }
  }

  private static boolean isPublic(URI uri) {
    return "https".equalsIgnoreCase(uri.getScheme())
        && uri.getHost() != null
        && uri.getRawUserInfo() == null
        && uri.getRawFragment() == null
        && HOST.matcher(ascii(uri.getHost())).matches();
  }

  private static boolean isLocal(URI uri) {
    return uri.getRawUserInfo() == null
        && uri.getRawFragment() == null
        && LOCAL.matcher(uri.toString()).matches();
  }

  private static String ascii(String host) {
    return IDN.toASCII(host).toLowerCase(Locale.ROOT);
  }

  String host() {
    return ascii(uri.getHost());
  }

  boolean isSecure() {
    return "https".equalsIgnoreCase(uri.getScheme());
  }

  int port() {
    return uri.getPort() > 0 ? uri.getPort() : 443;
  }

  /** The path with its query, as a request line names it. */
  String target() {
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
  }
}
