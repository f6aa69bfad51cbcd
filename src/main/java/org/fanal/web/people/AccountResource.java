package org.fanal.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.fanal.people.Consents;
import org.fanal.people.CurrentPerson;
import org.fanal.people.PrivacyCentre;
import org.fanal.people.Purpose;
import org.fanal.people.Sessions;

/** The simple acts of the account page. */
@Path("account")
@RequestScoped
public class AccountResource {

  @Inject private CurrentPerson current;
  @Inject private Consents consents;
  @Inject private Sessions sessions;
  @Inject private PrivacyCentre privacy;
  @Inject private SessionCookie cookie;
  @Context private HttpServletResponse response;

  @POST
  @Path("consents/{purpose}/give")
  public Response give(@PathParam("purpose") String purpose) {
    consents.give(current.get().id(), optional(purpose));
    return seeOther("/account?done=consent");
  }

  @POST
  @Path("consents/{purpose}/withdraw")
  public Response withdraw(@PathParam("purpose") String purpose) {
    consents.withdraw(current.get().id(), optional(purpose));
    return seeOther("/account?done=consent");
  }

  @POST
  @Path("sessions/close")
  public Response closeSessions() {
    sessions.closeAll(current.get().id());
    cookie.remove(response);
    return seeOther("/login");
  }

  @GET
  @Path("everything")
  @Produces(MediaType.APPLICATION_JSON)
  public Response everything() {
    return Response.ok(privacy.everythingAbout(current.get().id()).toString())
        .header("Content-Disposition", "attachment; filename=\"fanal.json\"")
        .build();
  }

  private static Purpose optional(String code) {
    return Purpose.of(code)
        .filter(purpose -> purpose != Purpose.SERVICE)
        .orElseThrow(NotFoundException::new);
  }

  private static Response seeOther(String path) {
    return Response.seeOther(URI.create(path)).build();
  }
}
