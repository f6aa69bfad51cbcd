package org.fanal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fanal.people.Person;
import org.fanal.people.Role;
import org.fanal.people.Sessions;
import org.fanal.people.Sessions.Resumed;
import org.fanal.web.kit.Paths;

/**
 * Tells Jakarta Security who makes the request, from our own session: the container keeps none, so
 * that roles are those of this moment and hold on every node. The caller's name is the person's id.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

  /** Where the person of this request waits for the filter that knows the request's beans. */
  static final String PERSON = "fanal.person";

  private Sessions sessions;
  private SessionCookie cookie;

  protected SessionMechanism() {}

  @Inject
  public SessionMechanism(Sessions sessions, SessionCookie cookie) {
    this.sessions = sessions;
    this.cookie = cookie;
  }

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    Optional<Person> person = person(request);
    if (person.isEmpty()) {
      return context.doNothing();
    }
    request.setAttribute(PERSON, person.get());
    return context.notifyContainerAboutLogin(
        person.get().id().toString(),
        person.get().roles().stream().map(Role::name).collect(Collectors.toSet()));
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
