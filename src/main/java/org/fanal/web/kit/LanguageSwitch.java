package org.fanal.web.kit;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.kernel.Language;

/**
 * {@code ?lang=en} on any page: remembers the language in a cookie, tells whoever keeps it for an
 * account, and leads back to the same address without it.
 */
public class LanguageSwitch extends HttpFilter {

  private static final int YEAR = 365 * 24 * 3600;

  @Inject private transient Event<LanguageChosen> chosen;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Language> language = asked(request);
    if (language.isEmpty() || Paths.isNeutral(request.getRequestURI())) {
      chain.doFilter(request, response);
      return;
    }
    Cookie cookie = new Cookie(CurrentLanguage.COOKIE, language.get().tag());
    cookie.setPath("/");
    cookie.setMaxAge(YEAR);
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
    chosen.fire(new LanguageChosen(language.get()));
    response.sendRedirect(withoutLanguage(request));
  }

  private static Optional<Language> asked(HttpServletRequest request) {
    String query = request.getQueryString();
    boolean get = request.getMethod().equals("GET");
    return get && query != null && query.contains("lang=")
        ? Language.of(request.getParameter("lang"))
        : Optional.empty();
  }

  private static String withoutLanguage(HttpServletRequest request) {
    String rest =
        Stream.of(request.getQueryString())
            .flatMap(query -> Arrays.stream(query.split("&")))
            .filter(pair -> !pair.startsWith("lang="))
            .collect(Collectors.joining("&"));
    String path = request.getRequestURI().replaceFirst("^/+", "/");
    return rest.isEmpty() ? path : path + "?" + rest;
  }
}
