package org.fanal.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.fanal.people.Sessions;
import org.fanal.people.SignIn;
import org.fanal.people.SignIn.SignedIn;
import org.fanal.people.SignIn.Wait;
import org.fanal.web.kit.ClientAddress;
import org.fanal.web.kit.CurrentLanguage;
import org.fanal.web.kit.Problem;
import org.fanal.web.kit.Words;

/** Signs in again in place, without losing the page, and signs out. */
@Path("/")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SessionResource {

  @Inject private SignIn signIn;
  @Inject private Sessions sessions;
  @Inject private SessionCookie cookie;
  @Inject private CurrentLanguage language;
  @Inject private Words words;
  @Context private HttpServletRequest request;
  @Context private HttpServletResponse response;

  /** 204 with a fresh cookie, or a problem in words. */
  @POST
  @Path("session")
  public Response signIn(@FormParam("email") String email, @FormParam("password") String password) {
    SignIn.Outcome outcome = signIn.with(text(email), text(password), ClientAddress.of(request));
    if (outcome instanceof SignedIn in) {
      cookie.write(response, in.token());
      return Response.noContent().build();
    }
    return outcome instanceof Wait wait
        ? problem(Problem.of(429, "wait", language.get(), words.time(wait.until())))
        : problem(Problem.of(401, "not-these-two", language.get()));
  }

  @POST
  @Path("logout")
  public Response signOut() {
    cookie.read(request).ifPresent(sessions::close);
    cookie.remove(response);
    return Response.seeOther(URI.create("/")).build();
  }

  private static String text(String field) {
    return field == null ? "" : field;
  }

  private static Response problem(Problem problem) {
    return Response.status(problem.status()).type(Problem.TYPE).entity(problem.json()).build();
  }
}
