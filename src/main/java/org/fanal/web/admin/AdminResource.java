package org.fanal.web.admin;

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
import org.fanal.kernel.PersonId;
import org.fanal.people.CurrentPerson;
import org.fanal.people.Organisations;
import org.fanal.platform.ParkedEvents;

/** Retries of parked events, and leaving an organisation. */
@Path("admin")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AdminResource {

  @Inject private CurrentPerson person;
  @Inject private ParkedEvents events;
  @Inject private Organisations organisations;

  @POST
  @Path("events/retry")
  public Response retry(@FormParam("event") String event) {
    boolean parked = Uuids.of(event).filter(id -> events.retry(me().value(), id)).isPresent();
    return parked ? back("/admin/events", AdminDone.RETRIED) : notThere();
  }

  @POST
  @Path("events/retry-all")
  public Response retryAll() {
    events.retryAll(me().value());
    return back("/admin/events", AdminDone.RETRIED);
  }

  @POST
  @Path("organisations/{organisation}/remove")
  public Response remove(
      @PathParam("organisation") String organisation, @FormParam("member") String member) {
    Optional<UUID> from = Uuids.of(organisation);
    Optional<UUID> who = Uuids.of(member);
    if (from.isEmpty() || who.isEmpty()) {
      return notThere();
    }
    organisations.removeMember(me(), from.get(), new PersonId(who.get()));
    return back("/admin/organisations/" + from.get(), AdminDone.REMOVED);
  }

  private static Response back(String address, String done) {
    return Response.seeOther(URI.create(address + "?done=" + done)).build();
  }

  private static Response notThere() {
    return Response.status(404).build();
  }

  private PersonId me() {
    return person.get().id();
  }
}
