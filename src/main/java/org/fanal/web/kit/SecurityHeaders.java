package org.fanal.web.kit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The headers of every answer. Pages made by Faces get their {@code script-src} with a nonce from
 * PrimeFaces, in a second policy beside this one; everything else may run its own scripts only.
 * Style attributes are for staff pages alone, whose components need them.
 */
public class SecurityHeaders extends HttpFilter {

  private static final String POLICY = "Content-Security-Policy";
  private static final String COMMON =
      "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self';"
          + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none';"
          + " frame-src 'none'; worker-src 'self'; media-src 'self'; ";
  private static final String BARE = COMMON + "default-src 'none'; script-src 'self'; ";
  private static final String STYLE = "style-src 'self'";
  private static final String STAFF_STYLE = "style-src 'self' 'unsafe-inline'";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!response.containsHeader(POLICY)) {
      set(request.getRequestURI(), response);
    }
    chain.doFilter(request, response);
  }

  /**
   * The container refuses {@code /WEB-INF/…} before any filter: its error page comes here first.
   */
  private static void set(String path, HttpServletResponse response) {
    boolean neutral = Paths.isNeutral(path);
    boolean page = !neutral && Paths.isPage(path);
    response.setHeader(
        POLICY,
        (page && !path.startsWith("/do/") ? COMMON : BARE)
            + (Paths.isStaff(path) ? STAFF_STYLE : STYLE));
    response.setHeader(
        "Referrer-Policy", neutral || Paths.isByLink(path) ? "no-referrer" : "same-origin");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    if (neutral || !Paths.isPublic(path)) {
      response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }
    if (page) {
      response.setHeader("Cache-Control", "no-store");
    } else {
      response.setHeader("Vary", "Accept-Encoding");
    }
  }
}
