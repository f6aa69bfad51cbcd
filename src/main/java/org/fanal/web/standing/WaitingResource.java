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
import org.fanal.standing.Waiting;

/** Chooses whether a mail says that something waits. */
@Path("waiting-mail")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class WaitingResource {

  @Inject private Waiting waiting;
  @Inject private CurrentPerson current;

  /**
   * @param from the desk on which it was chosen
   */
  @POST
  public Response choose(@FormParam("mailed") String mailed, @FormParam("from") String from) {
    waiting.choose(current.get().id(), "yes".equals(mailed));
    String desk = "assess".equals(from) ? "/assess" : "/committee";
    return Response.seeOther(URI.create(desk)).build();
  }
}
