package org.fanal.web.employers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.fanal.employers.Requests;

/** Takes a request back. */
@Path("employer/requests/{organisation}/{request}/end")
@RequestScoped
public class RequestResource {

  @Inject private OwnOrganisations own;
  @Inject private Requests requests;

  @POST
  public Response end(
      @PathParam("organisation") String organisation, @PathParam("request") String request) {
    Optional<UUID> in = OwnOrganisations.id(organisation);
    Optional<UUID> which = OwnOrganisations.id(request);
    boolean happened =
        in.isPresent() && which.isPresent() && requests.end(own.me(), in.get(), which.get());
    return happened
        ? Response.seeOther(URI.create("/employer/requests?done=ended&in=" + organisation)).build()
        : Response.status(404).build();
  }
}
