package org.fanal.web.standing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.fanal.people.CurrentPerson;
import org.fanal.standing.Committee;
import org.fanal.standing.DecisionId;
import org.fanal.standing.PriorCases;
import org.fanal.standing.Proofs;

/** Leaves a case to other members, notes that proof was seen, gives out what was brought. */
@Path("committee/{case}")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CommitteeResource {

  @Inject private Committee committee;
  @Inject private Proofs proofs;
  @Inject private PriorCases prior;
  @Inject private CurrentPerson current;

  @POST
  @Path("aside")
  public Response aside(@PathParam("case") String decision) {
    return DecisionId.parse(decision)
        .filter(id -> committee.stepAside(current.get().id(), id))
        .map(id -> Response.seeOther(URI.create("/committee?done=aside")).build())
        .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
  }

  /**
   * What a person brought from elsewhere, as plain text that no browser takes for anything else.
   */
  @GET
  @Path("credential")
  @Consumes(MediaType.WILDCARD)
  @Produces("text/plain; charset=utf-8")
  public Response credential(@PathParam("case") String decision) {
    return DecisionId.parse(decision)
        .flatMap(id -> prior.take(current.get().id(), id))
        .map(CommitteeResource::attached)
        .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
  }

  private static Response attached(String file) {
    return Response.ok(file)
        .header("Content-Disposition", "attachment; filename=\"credential.txt\"")
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-store")
        .build();
  }

  @POST
  @Path("proof-seen")
  public Response proofSeen(@PathParam("case") String decision) {
    return DecisionId.parse(decision)
        .filter(id -> proofs.see(current.get().id(), id))
        .map(id -> Response.seeOther(URI.create("/committee/" + id)).build())
        .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
  }
}
