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
import org.fanal.people.Person;
import org.fanal.people.Sessions;
import org.fanal.people.Sessions.Resumed;
import org.fanal.web.kit.Paths;

/**
 * Tells the beans of the request who makes it, from our own session: the container keeps none, so
 * that roles are those of this moment and hold on every node.
 */
public class SignedIn extends HttpFilter {

  @Inject private transient Sessions sessions;
  @Inject private transient SessionCookie cookie;
  @Inject private transient CurrentPerson current;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    person(request).ifPresent(current::set);
    chain.doFilter(request, response);
  }

  private Optional<Person> person(HttpServletRequest request) {
    if (!Paths.knowsPeople(request.getRequestURI())) {
      return Optional.empty();
    }
    return cookie.read(request).flatMap(this::resume);
  }

  private Optional<Person> resume(String token) {
    Optional<Resumed> resumed = sessions.resume(token);
    if (resumed.filter(Resumed::renewalDue).isPresent()) {
      sessions.renew(token);
    }
    return resumed.map(Resumed::person);
  }
}
