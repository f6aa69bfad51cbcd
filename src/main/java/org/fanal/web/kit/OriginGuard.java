package org.fanal.web.kit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Refuses what another site's page makes a browser send (CSRF). Browsers say where a request comes
 * from in {@code Sec-Fetch-Site} or {@code Origin}; a changing request that says neither comes from
 * no browser of this century, and carries no session of one. The verification page has no session
 * to abuse and sends no origin on purpose.
 */
public class OriginGuard extends HttpFilter {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OURS = Set.of("same-origin", "none");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (SAFE.contains(request.getMethod())
        || Paths.isNeutral(request.getRequestURI())
        || Paths.isByLink(request.getRequestURI())
        || comesFromUs(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static boolean comesFromUs(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return OURS.contains(site);
    }
    String origin = request.getHeader("Origin");
    return origin == null ? request.getCookies() == null : isOurs(request, origin);
  }

  private static boolean isOurs(HttpServletRequest request, String origin) {
    try {
      String authority = URI.create(origin).getAuthority();
      return authority != null && authority.equals(request.getHeader("Host"));
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }
}
