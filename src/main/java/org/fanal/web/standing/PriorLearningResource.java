package org.fanal.web.standing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.BiPredicate;
import org.fanal.kernel.PersonId;
import org.fanal.people.CurrentPerson;
import org.fanal.standing.DecisionId;
import org.fanal.standing.PriorLearning;

/** Takes back a credential from elsewhere, or erases its file. */
@Path("prior-learning/{case}")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PriorLearningResource {

  @Inject private PriorLearning prior;
  @Inject private CurrentPerson current;

  @PathParam("case")
  private String decision;

  @POST
  @Path("withdraw")
  public Response withdraw() {
    return done(prior::withdraw, "withdrawn");
  }

  @POST
  @Path("erase")
  public Response erase() {
    return done(prior::eraseFile, "erased");
  }

  private Response done(BiPredicate<PersonId, DecisionId> act, String what) {
    return DecisionId.parse(decision)
        .filter(id -> act.test(current.get().id(), id))
        .map(id -> Response.seeOther(URI.create("/prior-learning?done=" + what)).build())
        .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
  }
}
