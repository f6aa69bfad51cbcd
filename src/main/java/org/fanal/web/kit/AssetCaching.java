package org.fanal.web.kit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets browsers keep what carries its hash for a year, fonts for a week, the rest for an hour;
 * scripts that other scripts import are asked for anew, so that they always fit together.
 */
public class AssetCaching extends HttpFilter {

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Cache-Control", "public, max-age=" + seconds(request));
    chain.doFilter(request, response);
  }

  private static String seconds(HttpServletRequest request) {
    if (request.getQueryString() != null) {
      return "31536000, immutable";
    }
    if (request.getRequestURI().endsWith(".js")) {
      return "0, must-revalidate";
    }
    return request.getRequestURI().endsWith(".woff2") ? "604800" : "3600";
  }
}
