package org.fanal.web.people;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fanal.people.CurrentPerson;
import org.fanal.people.Person;

/** Hands the person that {@link SessionMechanism} found to the beans of the request. */
public class SignedIn extends HttpFilter {

  @Inject private transient CurrentPerson current;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getAttribute(SessionMechanism.PERSON) instanceof Person person) {
      current.set(person);
    }
    chain.doFilter(request, response);
  }
}
