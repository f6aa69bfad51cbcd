package org.fanal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.platform.Settings;

/**
 * The cookie that carries the session's token. On an https address its name binds it to this host;
 * it ends with the browser, and with the session in the database.
 */
@ApplicationScoped
public class SessionCookie {

  private boolean secure;

  protected SessionCookie() {}

  @Inject
  public SessionCookie(Settings settings) {
    this.secure = "https".equals(settings.publicAddress().getScheme());
  }

  public Optional<String> read(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Stream::of)
        .filter(cookie -> cookie.getName().equals(name()))
        .map(Cookie::getValue)
        .findFirst();
  }

  public void write(HttpServletResponse response, String token) {
    response.addCookie(cookie(token, -1));
  }

  /** Whatever waits on the device goes with it, also where no script runs. */
  public void remove(HttpServletResponse response) {
    response.addCookie(cookie("", 0));
    response.setHeader("Clear-Site-Data", "\"storage\"");
  }

  private String name() {
    return secure ? "__Host-session" : "session";
  }

  private Cookie cookie(String value, int seconds) {
    Cookie cookie = new Cookie(name(), value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(secure);
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge(seconds);
    return cookie;
  }
}
