package org.fanal.web.kit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * Leads the addresses that people see to the views behind them, and keeps the views' own paths out
 * of reach. The named parts of an address become request attributes, read with {@link PathPart}.
 */
@WebFilter(filterName = "routes", asyncSupported = true)
public class Routes extends HttpFilter {

  static final String ADDRESS = "fanal.address";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Optional<RouteTable.Match> match = RouteTable.APPLICATION.match(path);
    if (match.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    for (Map.Entry<String, String> part : match.get().parts().entrySet()) {
      request.setAttribute(PathPart.PREFIX + part.getKey(), part.getValue());
    }
    request.setAttribute(ADDRESS, path);
    request.getRequestDispatcher(match.get().view()).forward(request, response);
  }
}
