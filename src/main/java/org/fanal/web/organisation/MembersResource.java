package org.fanal.web.organisation;

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
import org.fanal.people.Memberships;
import org.fanal.people.Memberships.Outcome;
import org.fanal.people.OrganisationRole;

/** Changes and removes members; everybody may remove themselves. */
@Path("employer/organisation/{organisation}")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class MembersResource {

  @Inject private CurrentPerson person;
  @Inject private Memberships memberships;

  @POST
  @Path("change")
  public Response change(
      @PathParam("organisation") String organisation,
      @FormParam("member") String member,
      @FormParam("role") String role) {
    Optional<UUID> in = OrganisationIds.of(organisation);
    Optional<UUID> who = OrganisationIds.of(member);
    Optional<OrganisationRole> as = OrganisationIds.role(role);
    if (in.isEmpty() || who.isEmpty() || as.isEmpty()) {
      return notThere();
    }
    Outcome outcome = memberships.change(me(), in.get(), new PersonId(who.get()), as.get());
    return answer(in.get(), outcome, "changed");
  }

  @POST
  @Path("remove")
  public Response remove(
      @PathParam("organisation") String organisation, @FormParam("member") String member) {
    Optional<UUID> in = OrganisationIds.of(organisation);
    Optional<UUID> who = OrganisationIds.of(member);
    if (in.isEmpty() || who.isEmpty()) {
      return notThere();
    }
    Outcome outcome = memberships.remove(me(), in.get(), new PersonId(who.get()));
    return answer(in.get(), outcome, "removed");
  }

  @POST
  @Path("leave")
  public Response leave(@PathParam("organisation") String organisation) {
    Optional<UUID> in = OrganisationIds.of(organisation);
    Outcome outcome = in.map(id -> memberships.remove(me(), id, me())).orElse(Outcome.NOT_YOURS);
    return outcome == Outcome.DONE ? to("/account") : answer(in, outcome);
  }

  private static Response answer(Optional<UUID> organisation, Outcome outcome) {
    return organisation
        .map(id -> answer(id, outcome, "removed"))
        .orElseGet(MembersResource::notThere);
  }

  private static Response answer(UUID organisation, Outcome outcome, String done) {
    String page = "/employer/organisation/" + organisation + "?done=";
    return switch (outcome) {
      case DONE -> to(page + done);
      case LAST_OWNER -> to(page + "last-owner");
      case NOT_YOURS -> notThere();
    };
  }

  private static Response to(String address) {
    return Response.seeOther(URI.create(address)).build();
  }

  private static Response notThere() {
    return Response.status(404).build();
  }

  private PersonId me() {
    return person.get().id();
  }
}
