package org.fanal.web.kit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What goes wrong at a neutral address is said by a status alone. The error pages of the site would
 * say whose address it is, and what the site is about.
 */
public class BareErrors extends HttpFilter {

  private static final Logger LOG = Logger.getLogger(BareErrors.class.getName());

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isNeutral(request.getRequestURI())) {
      answer(request, new Bare(response), chain);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** A mail program may have written the {@code #} of a link as {@code %23}. */
  static boolean isNeutral(String path) {
    return Paths.isNeutral(path) || path.startsWith("/v%");
  }

  private static void answer(HttpServletRequest request, Bare response, FilterChain chain)
      throws IOException {
    try {
      chain.doFilter(request, response);
    } catch (RuntimeException | ServletException fault) {
      LOG.log(Level.WARNING, "A neutral address could not answer", fault);
      response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
  }

  private static final class Bare extends HttpServletResponseWrapper {

    Bare(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void sendError(int status) throws IOException {
      resetBuffer();
      setStatus(status);
      setContentLength(0);
      flushBuffer();
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      sendError(status);
    }
  }
}
