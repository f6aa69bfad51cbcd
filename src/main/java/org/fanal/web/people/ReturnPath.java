package org.fanal.web.people;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where somebody goes on after signing in: a path of this site with its query, never an address
 * elsewhere.
 */
record ReturnPath(String value) {

  static final ReturnPath NONE = new ReturnPath("");
  private static final int LONGEST = 500;

  /** One slash, then no second one and no backslash, which browsers take for a slash. */
  private static final Pattern LOCAL =
      Pattern.compile("/(?![/\\\\])[\\p{Alnum}/_.~%!$&'()*+,;=:@?-]*");

  static ReturnPath of(String written) {
    boolean local =
        written != null && written.length() <= LONGEST && LOCAL.matcher(written).matches();
    return local && !written.startsWith("/login") && !written.startsWith("/do/")
        ? new ReturnPath(written)
        : NONE;
  }

  /** The page that was asked for, or, after an act, the page it was done on. */
  static ReturnPath after(HttpServletRequest request) {
    if (request.getRequestURI().startsWith("/do/")) {
      return Optional.ofNullable(request.getHeader("Referer"))
          .flatMap(ReturnPath::pathOf)
          .map(ReturnPath::of)
          .orElse(NONE);
    }
    boolean withQuery = request.getMethod().equals("GET") && request.getQueryString() != null;
    return of(request.getRequestURI() + (withQuery ? "?" + request.getQueryString() : ""));
  }

  private static Optional<String> pathOf(String address) {
    try {
      return Optional.ofNullable(URI.create(address).getRawPath());
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  boolean isSomewhere() {
    return !value.isEmpty();
  }

  String encoded() {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
