package org.fanal.web.kit;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Refuses what is far longer than anything a page sends, before it is read. Browsers say the length
 * of a form; what comes without one comes from elsewhere. The page that says so has an address of
 * its own, since asking this request for a parameter would read its body.
 */
public class SizeGuard extends HttpFilter {

  private static final long MOST_BYTES = 256 * 1024;

  /** A badge in a picture, and what is said about it. */
  private static final Map<String, Long> MORE = Map.of("/prior-learning", Upload.ROOM);

  /** Whoever judges files has bounds of its own, and reads no more than those. */
  private static final String FILES = "/v/file/";

  @Inject private transient CurrentLanguage language;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isShort(request) || request.getRequestURI().startsWith(FILES)) {
      chain.doFilter(request, response);
    } else {
      response.setHeader("Connection", "close");
      refuse(request, response);
    }
  }

  private static boolean isShort(HttpServletRequest request) {
    boolean said = request.getHeader("Transfer-Encoding") == null;
    long most = MORE.getOrDefault(request.getRequestURI(), MOST_BYTES);
    return said && request.getContentLengthLong() <= most;
  }

  /** A neutral address says it by its status alone: the page would say whose address it is. */
  private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String accept = request.getHeader("Accept");
    if (BareErrors.isNeutral(request.getRequestURI())) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else if (accept != null && accept.contains("text/html")) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", "/too-long");
    } else {
      Problem.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "too-long", language.get())
          .write(response);
    }
  }
}
