package org.fanal.web.kit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Knows no address but in its plain spelling. The container would take {@code /d%6f/x}, {@code
 * /v/..;/do/x} and {@code //do/x} for {@code /do/x}, and every guard after this one compares what
 * was written.
 */
public class PlainPaths extends HttpFilter {

  private static final Pattern PLAIN = Pattern.compile("/[A-Za-z0-9_~@=+,.:!$&()*/-]*");
  private static final Pattern TURNS = Pattern.compile("//|/\\.{1,2}(/|$)");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isPlain(request.getRequestURI())) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  static boolean isPlain(String path) {
    return PLAIN.matcher(path).matches() && !TURNS.matcher(path).find();
  }
}
