package org.fanal.web.employers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.fanal.employers.ApiKeys;
import org.fanal.people.CurrentPerson;
import org.fanal.web.organisation.OrganisationIds;

/** Revokes a key of the organisation. */
@Path("employer/organisation/{organisation}/keys")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class KeysResource {

  @Inject private CurrentPerson person;
  @Inject private ApiKeys keys;

  @POST
  @Path("revoke")
  public Response revoke(
      @PathParam("organisation") String organisation, @FormParam("key") String key) {
    Optional<UUID> of = OrganisationIds.of(organisation);
    Optional<UUID> which = OrganisationIds.of(key);
    boolean revoked =
        of.isPresent()
            && which.isPresent()
            && keys.revoke(person.get().id(), of.get(), which.get());
    String page = "/employer/organisation/" + organisation + "/keys?done=revoked";
    return revoked
        ? Response.seeOther(URI.create(page)).build()
        : Response.status(Response.Status.NOT_FOUND).build();
  }
}
