package org.fanal.web.people;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.fanal.people.CurrentPerson;
import org.fanal.people.TypedBy;
import org.fanal.platform.Settings;
import org.fanal.web.kit.CurrentLanguage;
import org.fanal.web.kit.Problem;
import org.fanal.web.people.Doors.Door;

/**
 * Leads visitors who are not signed in to {@code /login} and back; scripts get 401, so that the
 * page can sign in again in place. What was typed into a plain form while the session ended comes
 * back, to be sent again by whoever typed it and nobody else. A page that is not for somebody's
 * roles is not there for them.
 */
public class Doorkeeper extends HttpFilter {

  @Inject private transient CurrentPerson current;
  @Inject private transient TypedBy typedBy;
  @Inject private transient CurrentLanguage language;
  @Inject private transient Settings settings;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Door> door = Doors.before(request.getRequestURI());
    if (Doors.isDemoOnly(request.getRequestURI()) && !settings.demo()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (door.isEmpty()) {
      chain.doFilter(request, response);
    } else if (current.find().isEmpty()) {
      askToSignIn(request, response);
    } else if (!door.get().opensTo(current.get())) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (isTypedByAnother(request)) {
      giveBack(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private boolean isTypedByAnother(HttpServletRequest request) {
    return TypedBefore.mark(request)
        .filter(mark -> !typedBy.isOf(current.get().id(), request.getRequestURI(), mark))
        .isPresent();
  }

  private void askToSignIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (wantsJson(request)) {
      Problem.of(HttpServletResponse.SC_UNAUTHORIZED, "signed-out", language.get()).write(response);
    } else if (TypedBefore.isIn(request)) {
      giveBack(request, response);
    } else {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", "/login?to=" + ReturnPath.after(request).encoded());
    }
  }

  private static void giveBack(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    request.getRequestDispatcher("/views/people/again.xhtml").forward(request, response);
  }

  private static boolean wantsJson(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    return accept != null && accept.contains("application/json");
  }
}
