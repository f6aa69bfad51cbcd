package org.fanal.web.standing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.pathway.standing.Entry;
import org.fanal.pathway.standing.FactKind;
import org.fanal.people.CurrentPerson;
import org.fanal.standing.StandingView;
import org.fanal.standing.Standings;

/** Freezes a certificate and goes on with it, on its holder's word and without a reason. */
@Path("certificate/{programme}")
@RequestScoped
public class CertificateResource {

  @Inject private Standings standings;
  @Inject private CurrentPerson current;

  @PathParam("programme")
  private String programme;

  @POST
  @Path("freeze")
  public Response freeze() {
    return enter(FactKind.FROZEN, "frozen");
  }

  @POST
  @Path("unfreeze")
  public Response unfreeze() {
    return enter(FactKind.UNFROZEN, "unfrozen");
  }

  private Response enter(FactKind kind, String news) {
    return mine().map(id -> seeOther(became(id, kind, news))).orElseGet(CertificateResource::none);
  }

  private String became(ProgrammeId id, FactKind kind, String news) {
    PersonId me = current.get().id();
    return standings.enter(me, me, id, kind, "") instanceof Entry.Entered ? news : "not-now";
  }

  private Optional<ProgrammeId> mine() {
    return standings.of(current.get().id()).stream()
        .map(StandingView::programme)
        .filter(id -> id.value().equals(programme))
        .findFirst();
  }

  private static Response seeOther(String news) {
    return Response.seeOther(URI.create("/certificate?" + news)).build();
  }

  private static Response none() {
    return Response.status(Response.Status.NOT_FOUND).build();
  }
}
