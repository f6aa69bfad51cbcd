package org.fanal.web.kit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Leads on within the site by a path alone. The container would write the scheme that it sees
 * before it: behind a proxy that speaks TLS that is {@code http}, which sends people out of it, and
 * which our own {@code form-action} refuses.
 */
public class PlainRedirects extends HttpFilter {

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, new Plain(response));
  }

  private static final class Plain extends HttpServletResponseWrapper {

    Plain(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
      if (!location.startsWith("/")) {
        super.sendRedirect(location);
        return;
      }
      resetBuffer();
      setStatus(SC_FOUND);
      setHeader("Location", location);
      setContentLength(0);
      flushBuffer();
    }
  }
}
