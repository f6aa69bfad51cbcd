package org.fanal.web.practicum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.people.CurrentPerson;
import org.fanal.practicum.OwnPracticum;
import org.fanal.practicum.OwnPracticumView;

/** Somebody says that they are ready for their practicum. */
@Path("certificate/practicum")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class OwnPracticumResource {

  @Inject private OwnPracticum own;
  @Inject private CurrentPerson current;

  @POST
  @Path("ready")
  public Response ready() {
    return programme()
        .filter(id -> own.sayReady(me(), id))
        .map(id -> back("ready"))
        .orElseGet(OwnPracticumResource::notThere);
  }

  private Optional<ProgrammeId> programme() {
    return own.of(me()).map(OwnPracticumView::programme);
  }

  private static Response back(String news) {
    return Response.seeOther(URI.create("/certificate/practicum?" + news)).build();
  }

  private static Response notThere() {
    return Response.status(404).build();
  }

  private PersonId me() {
    return current.get().id();
  }
}
