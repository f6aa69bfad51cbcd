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

/** Declares whether there was some practice. */
@Path("certificate/learning")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class LearningResource {

  @Inject private ContinuingLearning learning;
  @Inject private CurrentPerson current;

  @POST
  @Path("practice")
  public Response practice(@FormParam("practised") String practised) {
    return switch (learning.practise(current.get().id(), "yes".equals(practised))) {
      case KEPT -> done("practice");
      case HANDED_IN -> done("practice-stays");
      default -> Response.status(Response.Status.NOT_FOUND).build();
    };
  }

  private static Response done(String what) {
    return Response.seeOther(URI.create("/certificate/learning?done=" + what)).build();
  }
}
