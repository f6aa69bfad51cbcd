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
import java.util.function.BiPredicate;
import org.fanal.employers.Webhooks;

/** Tries, resumes and removes webhooks of the organisation. */
@Path("employer/organisation/{organisation}/webhooks")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class WebhooksResource {

  @Inject private OwnOrganisations own;
  @Inject private Webhooks webhooks;

  @PathParam("organisation")
  private String organisation;

  @POST
  @Path("test")
  public Response test(@FormParam("webhook") String webhook) {
    return act(webhook, (in, which) -> webhooks.test(own.me(), in, which), "tested");
  }

  @POST
  @Path("resume")
  public Response resume(@FormParam("webhook") String webhook) {
    return act(webhook, (in, which) -> webhooks.resume(own.me(), in, which), "resumed");
  }

  @POST
  @Path("remove")
  public Response remove(@FormParam("webhook") String webhook) {
    return act(webhook, (in, which) -> webhooks.remove(own.me(), in, which), "removed");
  }

  private Response act(String webhook, BiPredicate<UUID, UUID> act, String done) {
    Optional<UUID> in = OwnOrganisations.id(organisation);
    Optional<UUID> which = OwnOrganisations.id(webhook);
    boolean happened = in.isPresent() && which.isPresent() && act.test(in.get(), which.get());
    String page = "/employer/organisation/" + organisation + "/webhooks?done=" + done;
    return happened
        ? Response.seeOther(URI.create(page)).build()
        : Response.status(Response.Status.NOT_FOUND).build();
  }
}
