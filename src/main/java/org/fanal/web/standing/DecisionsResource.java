package org.fanal.web.standing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.kernel.ContentIds;
import org.fanal.kernel.ProgrammeId;
import org.fanal.people.CurrentPerson;
import org.fanal.standing.AskOutcome;
import org.fanal.standing.Decisions;
import org.fanal.standing.Matter;

/** Asks people to decide. */
@Path("certificate/decisions")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class DecisionsResource {

  @Inject private Decisions decisions;
  @Inject private CurrentPerson current;

  @POST
  @Path("ask")
  public Response ask(
      @FormParam("programme") String programme, @FormParam("matter") String matter) {
    Optional<Matter> about =
        Stream.of(Matter.values()).filter(each -> each.name().equals(matter)).findFirst();
    if (about.isEmpty() || programme == null || !ContentIds.isValid(programme)) {
      return Response.status(Response.Status.NOT_FOUND).build();
    }
    AskOutcome outcome = decisions.ask(current.get().id(), new ProgrammeId(programme), about.get());
    boolean handedIn = about.get() == Matter.RENEWAL && outcome == AskOutcome.ASKED;
    String next = handedIn ? "learning" : "decisions";
    return Response.seeOther(URI.create("/certificate/" + next + "?done=" + said(outcome))).build();
  }

  private static String said(AskOutcome outcome) {
    return switch (outcome) {
      case ASKED -> "asked";
      case ASKED_BEFORE -> "asked-before";
      case NOT_POSSIBLE -> "not-possible";
    };
  }
}
