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
import org.fanal.people.CurrentPerson;
import org.fanal.standing.ContinuingLearning;
import org.fanal.standing.Proofs;

/** Declares whether there was some practice, and which proof there is of the rest. */
@Path("certificate/learning")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class LearningResource {

  @Inject private ContinuingLearning learning;
  @Inject private Proofs proofs;
  @Inject private CurrentPerson current;

  @POST
  @Path("practice")
  public Response practice(@FormParam("practised") String practised) {
    return learning.practise(current.get().id(), "yes".equals(practised))
        ? Response.seeOther(URI.create("/certificate/learning?done=practice")).build()
        : Response.status(Response.Status.NOT_FOUND).build();
  }

  /** Says which proof there is, where it is looked at. */
  @POST
  @Path("proof")
  public Response proof(@FormParam("proof") String proof) {
    return proofs.say(current.get().id(), proof == null ? "" : proof)
        ? Response.seeOther(URI.create("/certificate/learning?done=proof")).build()
        : Response.status(Response.Status.NOT_FOUND).build();
  }
}
